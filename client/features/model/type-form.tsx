import { Route } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { changeDraft } from './draft.ts';
import { choiceOf } from './families.ts';
import { ColourByInput } from './inputs/colour-by-input.tsx';
import { ColourInput } from './inputs/colour-input.tsx';
import { DatesInput } from './inputs/dates-input.tsx';
import { DirectionInput } from './inputs/direction-input.tsx';
import { MeaningInput } from './inputs/meaning-input.tsx';
import { PropertyInput } from './inputs/property-input.tsx';
import { SizeByInput } from './inputs/size-by-input.tsx';
import { WordingInput } from './inputs/wording-input.tsx';
import { ItemTitle } from './item-title.tsx';
import { useModelPlace } from './place.ts';
import { type TypeEntry, typeEntry, withType } from './profile-edits.ts';
import { relationshipCount } from './texts.ts';
import type { ModelItem } from './use-model.ts';

/** What the draft says of a relationship type. */
export function TypeForm({ profile, item }: { profile: Profile; item: ModelItem }) {
  const { name, count, properties } = item;
  const [, , goTo] = useModelPlace();
  const entry = typeEntry(profile, name);
  const change = (fields: Partial<{ [Field in keyof TypeEntry]: TypeEntry[Field] | undefined }>) =>
    changeDraft((draft) => withType(draft, name, fields));
  return (
    <div className="model-fields">
      <ItemTitle name={name} count={relationshipCount(count)} />
      <Button className="button model-guide-button" onPress={() => goTo(`guide:${name}`)}>
        <Route size={14} aria-hidden /> Say what it means, step by step
      </Button>
      <MeaningInput entry={entry} onChange={change} />
      {choiceOf(entry.family, entry.form) && (
        <DirectionInput profile={profile} type={name} entry={entry} onChange={change} />
      )}
      <WordingInput entry={entry} onChange={change} />
      {properties.length > 0 && (
        <>
          <PropertyInput
            label="Role property"
            help="What says as what: chair, minister, member …"
            value={entry.role}
            properties={properties}
            onChange={(role) => change({ role })}
          />
          <DatesInput
            value={entry.dates}
            everywhere={profile.dates}
            properties={properties}
            onChange={(dates) => change({ dates })}
          />
        </>
      )}
      <ColourInput label="Colour" value={entry.colour} onChange={(colour) => change({ colour })} />
      <ColourByInput
        of={{ type: name }}
        value={entry.colourBy}
        properties={properties}
        onChange={(colourBy) => change({ colourBy })}
      />
      <SizeByInput
        label="Width by a number"
        value={entry.widthBy}
        properties={properties}
        onChange={(widthBy) => change({ widthBy })}
      />
    </div>
  );
}
