import { ChooseInput } from '../../../ui/choose-input.tsx';
import { choiceOf, familyChoices, keyOfChoice } from '../families.ts';
import type { TypeEntry } from '../profile-edits.ts';

export interface TypeInputProps {
  entry: TypeEntry;
  onChange: (change: { [Field in keyof TypeEntry]?: TypeEntry[Field] | undefined }) => void;
}

const nothing = { id: 'none', label: 'Nothing is said of it' };

/** What a relationship means, in plain words. */
export function MeaningInput({ entry, onChange }: TypeInputProps) {
  const chosen = choiceOf(entry.family, entry.form);
  const options = [nothing, ...familyChoices.map((each) => ({ id: keyOfChoice(each), label: each.label }))];
  return (
    <ChooseInput
      label="Meaning"
      value={chosen ? keyOfChoice(chosen) : nothing.id}
      options={options}
      onChange={(key) => {
        const choice = familyChoices.find((each) => keyOfChoice(each) === key);
        onChange({ family: choice?.family, form: choice?.form, ...(!choice && { reversed: undefined }) });
      }}
    />
  );
}
