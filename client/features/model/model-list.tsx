import { MoveRight, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { captionText } from '../../../contract/text/profile-changes.ts';
import { LookSwatch } from '../../entity/looks/swatch.tsx';
import { choiceOf } from './families.ts';
import { useModelPlace } from './place.ts';
import { labelEntry, typeEntry } from './profile-edits.ts';
import { useDraftLooks } from './use-draft-looks.ts';
import type { ModelItem } from './use-model.ts';

interface ModelListProps {
  profile: Profile;
  labels: readonly ModelItem[];
  types: readonly ModelItem[];
}

/** Every label and relationship type, with what the draft says of it at a glance. */
export function ModelList({ profile, labels, types }: ModelListProps) {
  const [place] = useModelPlace();
  const { lookOf } = useDraftLooks(profile);
  const isChosen = (sort: 'label' | 'type', name: string) =>
    'name' in place &&
    place.name === name &&
    (place.sort === sort || (place.sort === 'guide' && sort === 'type'));
  return (
    <nav className="model-list" aria-label="Labels and relationship types">
      <Entry spelled="all" isChosen={place.sort === 'all'}>
        <SlidersHorizontal size={16} aria-hidden />
        <span className="model-entry-name">Everything</span>
      </Entry>
      <h3 id="model-labels">Labels</h3>
      <ul aria-labelledby="model-labels">
        {labels.map(({ name, count }) => {
          const { caption, plays = [] } = labelEntry(profile, name);
          const called = captionText(caption?.length ? caption : profile.caption);
          return (
            <li key={name}>
              <Entry spelled={`label:${name}`} isChosen={isChosen('label', name)}>
                <LookSwatch look={lookOf(name)} size={18} />
                <span className="model-entry-name">{name}</span>
                <span className="count">{formatNumber(count)}</span>
                <span className="model-entry-says">
                  {called ?? 'No caption'}
                  {plays.length > 0 && ` · ${plays.join(', ')}`}
                </span>
              </Entry>
            </li>
          );
        })}
      </ul>
      <h3 id="model-types">Relationship types</h3>
      <ul aria-labelledby="model-types">
        {types.map(({ name, count }) => {
          const { family, form } = typeEntry(profile, name);
          return (
            <li key={name}>
              <Entry spelled={`type:${name}`} isChosen={isChosen('type', name)}>
                <MoveRight size={16} aria-hidden />
                <span className="model-entry-name">{name}</span>
                <span className="count">{formatNumber(count)}</span>
                <span className="model-entry-says">{choiceOf(family, form)?.label ?? 'No meaning said'}</span>
              </Entry>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Entry({ spelled, isChosen, children }: { spelled: string; isChosen: boolean; children: ReactNode }) {
  const [, , goTo] = useModelPlace();
  return (
    <Button className="model-entry" aria-current={isChosen} onPress={() => goTo(spelled)}>
      {children}
    </Button>
  );
}
