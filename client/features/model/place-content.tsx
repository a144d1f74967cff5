import { ChevronLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { labelSayings, typeSayings } from '../../../contract/text/profile-changes.ts';
import { Empty } from '../../ui/states.tsx';
import type { ModelDraft } from './draft.ts';
import { EverythingForm } from './everything-form.tsx';
import { Guide } from './guide.tsx';
import { LabelForm } from './label-form.tsx';
import { type ModelPlace, useModelPlace } from './place.ts';
import { Preview } from './preview.tsx';
import { labelEntry, typeEntry } from './profile-edits.ts';
import { Sayings } from './sayings.tsx';
import { TypeForm } from './type-form.tsx';
import type { useModel } from './use-model.ts';

export interface PlaceProps {
  place: ModelPlace;
  known: KnownProfile;
  draft: ModelDraft;
  model: ReturnType<typeof useModel>;
  isReadOnly: boolean;
  /** Saves, and says whether it is saved. */
  onSave: () => Promise<boolean>;
}

/** What the draft says of what is chosen, as a form or, where it cannot be changed, in words. */
export function PlaceContent(props: PlaceProps) {
  const { place, draft, model, isReadOnly } = props;
  const [, , goTo] = useModelPlace();
  return (
    <>
      {place.sort !== 'all' && (
        <Button className="text-button back-link model-back" onPress={() => goTo('all')}>
          <ChevronLeft size={16} aria-hidden /> All labels and types
        </Button>
      )}
      {isReadOnly ? <InWords {...props} /> : <Form {...props} />}
      {place.sort === 'all' && isReadOnly && model.labels.length > 0 && (
        <Empty>Choose a label or a relationship type to see what is known of it.</Empty>
      )}
      {place.sort === 'label' && <Preview profile={draft.profile} of={{ label: place.name }} />}
      {place.sort === 'type' && <Preview profile={draft.profile} of={{ type: place.name }} />}
    </>
  );
}

function Form({ place, known, draft, model, onSave }: PlaceProps) {
  const { profile } = draft;
  if (place.sort === 'all') return <EverythingForm profile={profile} known={known} model={model} />;
  if (place.sort === 'guide')
    return <Guide type={place.name} profile={profile} known={known} model={model} onSave={onSave} />;
  const items = place.sort === 'label' ? model.labels : model.types;
  const item = items.find(({ name }) => name === place.name);
  if (!item) return <Empty>This database has no “{place.name}”.</Empty>;
  return place.sort === 'label' ? (
    <LabelForm profile={profile} item={item} />
  ) : (
    <TypeForm profile={profile} item={item} />
  );
}

function InWords({ place, draft: { profile } }: PlaceProps) {
  if (place.sort === 'all') return null;
  const { name } = place;
  const sayings =
    place.sort === 'label' ? labelSayings(labelEntry(profile, name)) : typeSayings(typeEntry(profile, name));
  return <Sayings title={name} sayings={sayings} />;
}
