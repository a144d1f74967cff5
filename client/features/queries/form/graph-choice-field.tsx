import { ChevronsUpDown } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { fitsNoMore } from '../texts.ts';
import type { ListFieldProps, TextFieldProps } from './parameter-field-props.ts';
import { type GraphChoices, useGraphChoices } from './use-graph-choices.ts';
import { ValueTags } from './value-tags.tsx';

/** One of the values in the graph that fit what stands in the fields before. */
export function GraphChoiceField(props: TextFieldProps) {
  const { parameter, value, onChange, onType } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const choices = useGraphChoices(props, typed ?? '');
  const label = choices.labelOf(value);
  return (
    <ChoiceBox
      {...props}
      choices={choices}
      chosen={value || null}
      text={typed ?? label}
      problem={props.problem ?? (choices.isUnfit(value) ? fitsNoMore(label) : undefined)}
      onText={(text) => {
        setTyped(text);
        if (text !== label) onType(text);
      }}
      onChoose={(chosen) => {
        setTyped(null);
        onChange(chosen);
      }}
      placeholder={`Choose: ${parameter.label}`}
    />
  );
}

/** Any number of the values in the graph that fit what stands in the fields before. */
export function GraphChoiceListField(props: ListFieldProps) {
  const { parameter, value, onChange, onType } = props;
  const [typed, setTyped] = useState('');
  const choices = useGraphChoices(props, typed);
  const unfit = value.filter((each) => choices.isUnfit(each));
  const [first] = unfit;
  return (
    <div className="list-field">
      <ChoiceBox
        {...props}
        choices={choices}
        chosen={null}
        text={typed}
        problem={props.problem ?? (first === undefined ? undefined : fitsNoMore(choices.labelOf(first)))}
        onText={(text) => {
          setTyped(text);
          onType(text);
        }}
        onChoose={(chosen) => {
          setTyped('');
          onChange([...new Set([...value, chosen])]);
        }}
        placeholder={value.length === 0 ? `Choose: ${parameter.label}` : 'Add another …'}
      />
      <ValueTags
        label={parameter.label}
        values={value}
        nameOf={choices.labelOf}
        unfit={new Set(unfit)}
        onChange={onChange}
      />
    </div>
  );
}

interface ChoiceBoxProps extends Pick<TextFieldProps, 'parameter' | 'problem'> {
  choices: GraphChoices;
  /** Null where it stays open for more. */
  chosen: string | null;
  text: string;
  placeholder: string;
  onText: (text: string) => void;
  onChoose: (value: string) => void;
}

function ChoiceBox({
  parameter,
  problem,
  choices,
  chosen,
  text,
  placeholder,
  onText,
  onChoose,
}: ChoiceBoxProps) {
  const { found, state } = choices;
  /** The field tells the text of what was chosen as if it had been typed. */
  const echo = useRef<string | null>(null);
  return (
    <ComboBox
      className="field"
      value={chosen}
      inputValue={text}
      onInputChange={(typed) => {
        if (typed !== echo.current) onText(typed);
        echo.current = null;
      }}
      onChange={(key) => {
        if (key === null) return;
        echo.current = found.find((choice) => choice.value === key)?.label ?? null;
        onChoose(String(key));
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="focus"
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{parameter.label}</Label>
      <div className="combo-row">
        <Input className="input" placeholder={placeholder} />
        <Button className="button button-quiet button-icon">
          <ChevronsUpDown size={14} aria-hidden />
        </Button>
      </div>
      <FieldError className="field-error">{problem}</FieldError>
      <Popover className="popover select-popover">
        <ListBox
          className="list"
          items={found}
          renderEmptyState={() => <p className="empty list-empty">{state}</p>}
        >
          {({ value, label }) => (
            <ListBoxItem id={value} className="option" textValue={label}>
              <Text slot="label">{label}</Text>
            </ListBoxItem>
          )}
        </ListBox>
        {choices.more && <p className="field-help list-more">{choices.more}</p>}
      </Popover>
    </ComboBox>
  );
}
