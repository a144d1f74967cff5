import { Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { ChooseInput } from '../../ui/choose-input.tsx';
import { useAddress } from '../../workspace/address.ts';
import { changeDraft, dropDraft } from './draft.ts';
import { familyChoices, keyOfChoice } from './families.ts';
import type { GuideProps } from './guide.tsx';
import { answered, firstAnswers, guidedFamilies } from './guide-answers.ts';
import { GuideTraces } from './guide-traces.tsx';
import { DatesInput } from './inputs/dates-input.tsx';
import { DirectionInput } from './inputs/direction-input.tsx';
import { PropertyInput } from './inputs/property-input.tsx';
import { Preview } from './preview.tsx';
import { typeEntry } from './profile-edits.ts';
import type { ModelItem } from './use-model.ts';
import { useTraces } from './use-samples.ts';

const choices = familyChoices.filter(({ family }) => guidedFamilies.includes(family));

interface GuideStepsProps extends GuideProps {
  item: ModelItem;
  /** The draft as it was when this type was chosen. */
  begun: Profile;
}

/** The steps once a relationship type is chosen, all open, each with its effect at once. */
export function GuideSteps({ type, item, begun, profile, known, model, onSave }: GuideStepsProps) {
  const [, setAddress] = useAddress();
  const [answers, setAnswers] = useState(() =>
    firstAnswers(
      begun,
      type,
      known.suggestions.find((each) => each.type === type),
    ),
  );
  const { connections } = model;
  const choice = choices.find((each) => keyOfChoice(each) === answers.meaning) ?? choices[0];
  useEffect(() => {
    if (choice) changeDraft(() => answered(begun, type, choice, answers, connections));
  }, [begun, type, choice, answers, connections]);
  const isHeadship = choice?.family === 'headship' || choice?.family === 'deputy headship';
  const traces = useTraces(profile, type, isHeadship && typeEntry(profile, type).family === choice?.family);
  const change = (fields: Partial<typeof answers>) => setAnswers((before) => ({ ...before, ...fields }));
  const first = traces.data?.traces[0]?.subject.id;
  const save = async () => {
    if (!(await onSave())) return;
    dropDraft();
    const trace = isHeadship && first !== undefined ? { task: 'trace', subject: first, lineage: true } : {};
    void setAddress({ ...trace, model: null });
  };
  return (
    <>
      <li>
        <h4>What does it mean?</h4>
        <ChooseInput
          label="Meaning"
          value={answers.meaning}
          options={choices.map((each) => ({ id: keyOfChoice(each), label: each.label }))}
          onChange={(meaning) => change({ meaning })}
        />
      </li>
      <li>
        <h4>{isHeadship ? 'Who headed whom?' : 'Which way?'}</h4>
        <DirectionInput
          profile={profile}
          type={type}
          entry={{ family: choice?.family, form: choice?.form, reversed: answers.reversed }}
          onChange={({ reversed }) => change({ reversed })}
        />
      </li>
      {choice?.family !== 'succession' && item.properties.length > 0 && (
        <li>
          <h4>As what?</h4>
          <PropertyInput
            label="Role property"
            help="What says as what: chair, minister, member … Leave it out where nothing does."
            value={answers.role}
            properties={item.properties}
            onChange={(role) => change({ role })}
          />
        </li>
      )}
      <li>
        <h4>When?</h4>
        {item.properties.length > 0 ? (
          <DatesInput
            value={answers.dates}
            everywhere={profile.dates}
            properties={item.properties}
            onChange={(dates) => change({ dates })}
          />
        ) : (
          <p className="count">{type} has no properties, so nothing says when.</p>
        )}
        {!isHeadship && <Preview profile={profile} of={{ type }} />}
      </li>
      {isHeadship && (
        <li>
          <h4>Is this right?</h4>
          <GuideTraces answer={traces} />
        </li>
      )}
      <li>
        <Button className="button button-main" onPress={() => void save()}>
          <Save size={14} aria-hidden /> {isHeadship ? 'Save and trace' : 'Save'}
        </Button>
      </li>
    </>
  );
}
