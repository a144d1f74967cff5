import { X } from 'lucide-react';
import { Button, Checkbox } from 'react-aria-components';
import { dateFormOf } from '../../../../contract/model/profile/date-form-of.ts';
import type { DateForm, DateProperties, DateProperty } from '../../../../contract/model/profile/dates.ts';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { dateFormNames } from '../date-forms.ts';
import { noDates } from '../profile-edits.ts';
import type { KnownProperty } from '../use-model.ts';
import { AddMenu } from './add-menu.tsx';

interface DatesInputProps {
  /** Undefined where it is as everywhere. */
  value: DateProperties | undefined;
  everywhere: DateProperties;
  properties: readonly KnownProperty[];
  onChange: (dates: DateProperties | undefined) => void;
}

/** Which properties hold the dates of a label or a type, where that differs from what holds everywhere. */
export function DatesInput({ value, everywhere, properties, onChange }: DatesInputProps) {
  const areAny = Object.values(everywhere).some((each) => each.length > 0);
  return (
    <section className="field" aria-label="Dates">
      <span className="model-label">Dates</span>
      {areAny && (
        <Checkbox
          className="checkbox"
          isSelected={value === undefined}
          onChange={(isAsEverywhere) => onChange(isAsEverywhere ? undefined : everywhere)}
        >
          <span className="checkbox-box" aria-hidden />
          As everywhere
        </Checkbox>
      )}
      {(value || !areAny) && (
        <DateFieldsInput
          value={value ?? noDates}
          properties={properties}
          onChange={(dates) =>
            onChange(Object.values(dates).some((each) => each.length > 0) || areAny ? dates : undefined)
          }
        />
      )}
    </section>
  );
}

const fields = [
  { id: 'start', label: 'Start' },
  { id: 'end', label: 'End' },
  { id: 'attested', label: 'Attested' },
] as const;

interface DateFieldsInputProps {
  title?: string;
  value: DateProperties;
  properties: readonly KnownProperty[];
  onChange: (dates: DateProperties) => void;
}

/** Which properties say when something began, when it ended and when it was seen, and in which form. */
export function DateFieldsInput({ title, value, properties, onChange }: DateFieldsInputProps) {
  const likely = properties.filter(({ types, example }) => dateFormOf({ types, examples: [example] }));
  return (
    <section className="field" aria-label={title ?? 'Start, end and attested'}>
      {title && <span className="model-label">{title}</span>}
      {fields.map(({ id, label }) => (
        <div key={id} className="model-dates">
          <span className="model-date-field">{label}</span>
          <div className="model-date-rows">
            {value[id].map((each, index) => (
              <DateRow
                key={`${each.property} ${each.form}`}
                date={each}
                onChange={(date) =>
                  onChange({ ...value, [id]: value[id].toSpliced(index, 1, ...(date ? [date] : [])) })
                }
              />
            ))}
            <AddMenu
              label={value[id].length === 0 ? 'Property' : 'Else'}
              isQuiet
              properties={[...likely, ...properties.filter((each) => !likely.includes(each))]}
              onAdd={({ name, types, example }) =>
                onChange({
                  ...value,
                  [id]: [
                    ...value[id],
                    { property: name, form: dateFormOf({ types, examples: [example] })?.form ?? 'iso' },
                  ],
                })
              }
            />
          </div>
        </div>
      ))}
    </section>
  );
}

function DateRow({ date, onChange }: { date: DateProperty; onChange: (date: DateProperty | null) => void }) {
  return (
    <div className="model-date-row">
      <span className="chip">{date.property}</span>
      <span className="model-date-form">
        <ChooseInput<DateForm>
          label={`Form of ${date.property}`}
          value={date.form}
          options={dateFormNames}
          onChange={(form) => onChange({ ...date, form })}
        />
        <Button
          className="button button-quiet button-icon"
          aria-label={`Remove ${date.property}`}
          onPress={() => onChange(null)}
        >
          <X size={14} aria-hidden />
        </Button>
      </span>
    </div>
  );
}
