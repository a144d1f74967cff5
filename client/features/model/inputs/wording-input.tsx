import { TextInput } from '../../../ui/text-input.tsx';
import { choiceOf } from '../families.ts';
import type { TypeInputProps } from './meaning-input.tsx';

/** How a relationship reads from where it starts to where it ends, and back; as it is stored where neither is said. */
export function WordingInput({ entry, onChange }: TypeInputProps) {
  const proposed = choiceOf(entry.family, entry.form)?.wording ?? ['', ''];
  const [there, back] = entry.wording ?? ['', ''];
  const [proposedThere, proposedBack] = entry.reversed ? [proposed[1], proposed[0]] : proposed;
  const change = (wording: readonly [string, string]) => {
    const isEmpty = wording.every((each) => each.trim() === '');
    onChange({
      wording: isEmpty ? undefined : [wording[0] || proposedThere || '…', wording[1] || proposedBack || '…'],
    });
  };
  return (
    <div className="model-pair">
      <TextInput
        label="Reads from start to end"
        value={there}
        placeholder={proposedThere || 'as it is called'}
        onChange={(text) => change([text, back])}
      />
      <TextInput
        label="And back"
        value={back}
        placeholder={proposedBack || 'as it is called'}
        onChange={(text) => change([there, text])}
      />
    </div>
  );
}
