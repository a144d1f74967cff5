import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Profile } from '../../../../contract/model/profile/profile.ts';
import { choiceOf } from '../families.ts';
import type { TypeEntry } from '../profile-edits.ts';
import { useSamples } from '../use-samples.ts';
import type { TypeInputProps } from './meaning-input.tsx';

interface DirectionInputProps extends TypeInputProps {
  profile: Profile;
  type: string;
}

/** Which way a relationship means it, by a sentence from the data: which of the two is true? */
export function DirectionInput({ profile, type, entry, onChange }: DirectionInputProps) {
  const { data } = useSamples(profile, { type });
  const nodes = new Map(data?.graph.nodes.map((node) => [node.id, node.name]));
  const [edge] = data?.graph.edges ?? [];
  const verb = verbOf(entry);
  const [source, target] = [
    nodes.get(edge?.source ?? '') ?? 'The start',
    nodes.get(edge?.target ?? '') ?? 'the end',
  ];
  return (
    <RadioGroup
      className="field model-direction"
      value={entry.reversed ? 'reversed' : 'stored'}
      onChange={(value) => onChange({ reversed: value === 'reversed' ? true : undefined })}
    >
      <Label>
        {edge ? `The data says: ${source} ${type} ${target}. Which is true?` : 'Which way does it mean it?'}
      </Label>
      <Radio value="stored" className="radio">
        <span className="radio-dot" aria-hidden />
        <span>
          <b>{source}</b> {verb} <b>{target}</b>
        </span>
      </Radio>
      <Radio value="reversed" className="radio">
        <span className="radio-dot" aria-hidden />
        <span>
          <b>{target}</b> {verb} <b>{source}</b>
        </span>
      </Radio>
    </RadioGroup>
  );
}

function verbOf({ family, form }: TypeEntry): string {
  return choiceOf(family, form)?.verb ?? 'relates to';
}
