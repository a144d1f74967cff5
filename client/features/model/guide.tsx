import { ChooseInput } from '../../ui/choose-input.tsx';
import { GuideResult } from './guide-result.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { useModelPlace } from './place.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { type GuideSubject, useGuide } from './use-guide.ts';

interface GuideProps extends GuideSubject {
  /** Saves, and says whether it is saved. */
  onSave: () => Promise<boolean>;
}

/** Leads through what a relationship means, all steps open, and shows beside them what comes of each at once. */
export function Guide(props: GuideProps) {
  const { type, profile, known, model, onSave } = props;
  const [, , goTo] = useModelPlace();
  const guided = useGuide(props);
  const { item } = guided;
  const choose = (name: string) => {
    guided.begin();
    goTo(`guide:${name}`);
  };
  return (
    <section className="model-fields model-guide" aria-label="Say what a relationship means">
      <h3 className="model-title">Say what a relationship means</h3>
      <div className="model-guide-parts">
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
          {item && <GuideSteps profile={profile} item={item} guided={guided} />}
        </ol>
        {item && <GuideResult type={type} profile={profile} guided={guided} onSave={onSave} />}
      </div>
    </section>
  );
}
