import { useState } from 'react';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { ChooseInput } from '../../ui/choose-input.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { useModelPlace } from './place.ts';
import { SuggestionList } from './suggestion-list.tsx';
import type { useModel } from './use-model.ts';

export interface GuideProps {
  /** The relationship type; empty where it is still to be chosen. */
  type: string;
  profile: Profile;
  known: KnownProfile;
  model: ReturnType<typeof useModel>;
  onSave: () => Promise<boolean>;
}

/** Leads through what a relationship means, and shows what comes of it. */
export function Guide(props: GuideProps) {
  const { type, profile, known, model } = props;
  const [, , goTo] = useModelPlace();
  const [begun, setBegun] = useState(profile);
  const item = model.types.find(({ name }) => name === type);
  const choose = (name: string) => {
    setBegun(profile);
    goTo(`guide:${name}`);
  };
  return (
    <section className="model-fields model-guide" aria-label="Say what a relationship means">
      <h3 className="model-title">Say what a relationship means</h3>
      <ol className="model-steps">
        <li>
          <h4>Which relationship?</h4>
          {!item && <SuggestionList known={known} profile={profile} onChoose={choose} />}
          <ChooseInput
            label="Relationship type"
            value={item ? type : ''}
            options={[
              ...(item ? [] : [{ id: '', label: 'Choose one' }]),
              ...model.types.map(({ name }) => ({ id: name, label: name })),
            ]}
            onChange={choose}
          />
        </li>
        {item && <GuideSteps key={type} {...props} item={item} begun={begun} />}
      </ol>
    </section>
  );
}
