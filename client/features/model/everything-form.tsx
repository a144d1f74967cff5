import { Route } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { changeDraft } from './draft.ts';
import { CaptionInput } from './inputs/caption-input.tsx';
import { DateFieldsInput } from './inputs/dates-input.tsx';
import { PropertiesInput } from './inputs/properties-input.tsx';
import { useModelPlace } from './place.ts';
import { SuggestionList } from './suggestion-list.tsx';
import type { KnownProperty, useModel } from './use-model.ts';

interface EverythingFormProps {
  profile: Profile;
  known: KnownProfile;
  model: ReturnType<typeof useModel>;
}

/** What the draft says of everything, and how to begin. */
export function EverythingForm({ profile, known, model }: EverythingFormProps) {
  const [, , goTo] = useModelPlace();
  const properties = unique([...model.labels, ...model.types].flatMap((item) => item.properties));
  return (
    <div className="model-fields">
      <section className="model-section model-begin">
        <h3>Trace who headed what</h3>
        <p>
          Say once which relationships mean that someone headed something, and offices can be traced through
          time.
        </p>
        <SuggestionList known={known} profile={profile} onChoose={(type) => goTo(`guide:${type}`)} />
        <Button className="button" onPress={() => goTo('guide:')}>
          <Route size={14} aria-hidden /> Say what a relationship means
        </Button>
      </section>
      <TextInput
        label="Title"
        value={profile.title}
        help="Names this model, also in the queries that are saved for it."
        onChange={(title) => changeDraft((draft) => ({ ...draft, title }))}
      />
      <CaptionInput
        label="Caption of labels that have none of their own"
        value={profile.caption}
        properties={properties}
        onChange={(caption) => changeDraft((draft) => ({ ...draft, caption }))}
      />
      <PropertiesInput
        label="Searched properties of every label"
        value={profile.search}
        properties={properties}
        onChange={(search) => changeDraft((draft) => ({ ...draft, search }))}
      />
      <DateFieldsInput
        title="Dates of labels and types that say none of their own"
        value={profile.dates}
        properties={properties}
        onChange={(dates) => changeDraft((draft) => ({ ...draft, dates }))}
      />
      <PropertiesInput
        label="Properties that are never shown"
        value={profile.hidden}
        properties={properties}
        onChange={(hidden) => changeDraft((draft) => ({ ...draft, hidden }))}
      />
    </div>
  );
}

function unique(properties: readonly KnownProperty[]): KnownProperty[] {
  return [...new Map(properties.toReversed().map((each) => [each.name, each])).values()].toSorted(
    (one, other) => one.name.localeCompare(other.name),
  );
}
