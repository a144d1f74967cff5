import { useQuery } from '@tanstack/react-query';
import { Checkbox, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { askSchema } from '../../../api/questions/model.ts';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { baseTypes, type DraftParameter } from './draft-parameter.ts';

interface TypeInputsProps {
  parameter: DraftParameter;
  onChange: (change: Partial<DraftParameter>) => void;
}

/** What kind of value a parameter takes, and how many. */
export function TypeInputs({ parameter, onChange }: TypeInputsProps) {
  const { base, isList, min, max, choices } = parameter;
  return (
    <>
      <ChooseInput label="Type" value={base} options={baseTypes} onChange={(id) => onChange({ base: id })} />
      {base === 'entity' && <KindInput parameter={parameter} onChange={onChange} />}
      {base === 'integer' && (
        <div className="range-inputs">
          <TextInput label="At least" value={min} onChange={(text) => onChange({ min: text })} />
          <TextInput label="At most" value={max} onChange={(text) => onChange({ max: text })} />
        </div>
      )}
      {base === 'choice' && (
        <TextInput
          label="Choices"
          value={choices}
          placeholder="head, deputy, both"
          onChange={(text) => onChange({ choices: text })}
        />
      )}
      <Checkbox className="checkbox list-box" isSelected={isList} onChange={(is) => onChange({ isList: is })}>
        <span className="checkbox-box" aria-hidden />
        Takes several values
      </Checkbox>
    </>
  );
}

/** The label that an entity must carry, of those that the graph has. */
function KindInput({ parameter, onChange }: TypeInputsProps) {
  const { data } = useQuery(askSchema());
  const labels = data?.labels.map(({ label }) => label) ?? [];
  return (
    <ComboBox
      className="field"
      inputValue={parameter.kind}
      onInputChange={(kind) => onChange({ kind })}
      value={labels.includes(parameter.kind) ? parameter.kind : null}
      onChange={(key) => key !== null && onChange({ kind: String(key) })}
      allowsCustomValue
      menuTrigger="focus"
    >
      <Label>Node label</Label>
      <Input className="input" placeholder="Any" />
      <Popover className="popover select-popover">
        <ListBox className="list">
          {labels.map((label) => (
            <ListBoxItem key={label} id={label} className="option">
              {label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
