import type { Profile } from '../../../contract/model/profile/profile.ts';
import { ChooseInput } from '../../ui/choose-input.tsx';
import { keyOfChoice } from './families.ts';
import { DatesInput } from './inputs/dates-input.tsx';
import { DirectionInput } from './inputs/direction-input.tsx';
import { PropertyInput } from './inputs/property-input.tsx';
import { type Guided, guidedChoices } from './use-guide.ts';
import type { ModelItem } from './use-model.ts';

interface GuideStepsProps {
  profile: Profile;
  item: ModelItem;
  guided: Guided;
}

/** What is asked of a relationship type once it is chosen. */
export function GuideSteps({ profile, item, guided }: GuideStepsProps) {
  const { answers, meaning, isHeadship, change } = guided;
  const { name: type, properties } = item;
  return (
    <>
      <li>
        <h4>What does it mean?</h4>
        <ChooseInput
          label="Meaning"
          value={answers.meaning}
          options={guidedChoices.map((each) => ({ id: keyOfChoice(each), label: each.label }))}
          onChange={(chosen) => change({ meaning: chosen })}
        />
      </li>
      <li>
        <h4>{isHeadship ? 'Who headed whom?' : 'Which way?'}</h4>
        <DirectionInput
          profile={profile}
          type={type}
          entry={{ family: meaning?.family, form: meaning?.form, reversed: answers.reversed }}
          onChange={({ reversed }) => change({ reversed })}
        />
      </li>
      {meaning?.family !== 'succession' && properties.length > 0 && (
        <li>
          <h4>As what?</h4>
          <PropertyInput
            label="Role property"
            help="What says as what: chair, minister, member … Leave it out where nothing does."
            value={answers.role}
            properties={properties}
            onChange={(role) => change({ role })}
          />
        </li>
      )}
      <li>
        <h4>When?</h4>
        {properties.length > 0 ? (
          <DatesInput
            value={answers.dates}
            everywhere={profile.dates}
            properties={properties}
            onChange={(dates) => change({ dates })}
          />
        ) : (
          <p className="count">{type} has no properties, so nothing says when.</p>
        )}
      </li>
    </>
  );
}
