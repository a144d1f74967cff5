import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { reads } from '../../contract/relationship-types.ts';
import type { RelationshipCount } from '../../contract/routes/entities.ts';
import { drawnTies } from '../explore/drawn-ties.ts';
import { expand } from '../explore/expanding.ts';
import { useExplorer } from '../explorer/store.ts';
import { NeighbourList } from './neighbour-list.tsx';

interface RelationshipRowProps {
  id: string;
  relationship: RelationshipCount;
}

/** One type of tie in one direction: opened it lists what stands at the other ends. */
export function RelationshipRow({ id, relationship: { type, direction, count } }: RelationshipRowProps) {
  const drawn = useExplorer(({ edges }) => drawnTies(edges.values(), id, { type, direction }).length);
  const [open, setOpen] = useState(false);
  const words = reads(type, direction);
  return (
    <Disclosure className="disclosure relationship-row" isExpanded={open} onExpandedChange={setOpen}>
      <div className="relationship-heading">
        <Heading level={4}>
          <Button slot="trigger" className="disclosure-trigger">
            <ChevronRight size={14} aria-hidden /> <span className="relationship-words">{words}</span>{' '}
            <span className="count">{drawn < count ? `${drawn} of ${count} shown` : `${count} shown`}</span>
          </Button>
        </Heading>
        {drawn < count && (
          <Button
            className="button button-quiet"
            aria-label={`Show more that it ${words}`}
            onPress={() => void expand(id, { type, direction })}
          >
            Show
          </Button>
        )}
      </div>
      <DisclosurePanel>{open && <NeighbourList id={id} type={type} direction={direction} />}</DisclosurePanel>
    </Disclosure>
  );
}
