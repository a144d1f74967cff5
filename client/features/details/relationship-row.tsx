import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { RelationshipCount } from '../../../contract/api/routes/entities.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { reads, wordingOf } from '../../../contract/model/meaning.ts';
import { moreOf } from '../../../contract/text/predicates.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { queryInterval, useAsOf } from '../../workspace/as-of.ts';
import { expand } from '../../workspace/expand.ts';
import { shownRelationships } from '../../workspace/shown-relationships.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { NeighbourList } from './neighbour-list.tsx';
import { countOfRelationships } from './texts.ts';

interface RelationshipRowProps {
  node: GraphNode;
  relationship: RelationshipCount;
}

/** One type of relationship in one direction: opened it lists what stands at the other ends. */
export function RelationshipRow({ node, relationship }: RelationshipRowProps) {
  const { type, direction, holding } = relationship;
  const { id } = node;
  const interval = queryInterval(useAsOf());
  const drawn = useWorkspace(
    (workspace) => shownRelationships(workspace, id, { type, direction }, interval).length,
  );
  const [open, setOpen] = useState(false);
  const words = reads(relationship, direction);
  return (
    <Disclosure className="disclosure relationship-row" isExpanded={open} onExpandedChange={setOpen}>
      <div className="relationship-heading">
        <Heading level={4}>
          <Button slot="trigger" className="disclosure-trigger">
            <ChevronRight size={14} aria-hidden />{' '}
            <span className={wordingOf(relationship) ? 'relationship-words' : ''}>{words}</span>{' '}
            <span className="count">
              <TextSegments segments={countOfRelationships(drawn, relationship)} />
            </span>
          </Button>
        </Heading>
        {drawn < holding && (
          <Button
            className="button button-quiet"
            aria-label={moreOf(node, relationship, direction)}
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
