import { Crosshair, Expand, Route, Trash2, Waypoints } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator, Text } from 'react-aria-components';
import type { RelationshipCount } from '../../../contract/api/routes/entities.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { queryInterval, useAsOf } from '../../workspace/as-of.ts';
import { shownRelationships } from '../../workspace/shown-relationships.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { leftInWords, leftToShow } from './left-to-show.ts';
import type { Scene } from './scene.ts';

export interface Relationships {
  type: string;
  direction: 'in' | 'out';
}

export interface NodeMenuProps {
  scene: Scene;
  node: string;
  onClose(): void;
  onExpand(id: string, by?: Relationships): void;
  onTrace?: ((id: string) => void) | undefined;
  onConnect?: ((id: string) => void) | undefined;
  relationshipCounts(id: string): Promise<readonly RelationshipCount[]>;
}

/** What can be done with a node, opened beside it. */
export function NodeMenu({ scene, node, onClose, relationshipCounts, ...actions }: NodeMenuProps) {
  const { onExpand, onTrace, onConnect } = actions;
  const anchor = useRef<HTMLDivElement>(null);
  const { nodes, edges, remove } = useWorkspace();
  const counts = useCounts(node, relationshipCounts);
  const asOf = useAsOf();
  const groups = useMemo(() => {
    if (counts.state !== 'known') return [];
    const asked = queryInterval(asOf);
    return leftToShow(
      counts.counts,
      (ties) => shownRelationships({ nodes, edges }, node, ties, asked).length,
    );
  }, [node, counts, nodes, edges, asOf]);
  const { x1, y1, w, h } = scene.cy.getElementById(node).renderedBoundingBox({ includeLabels: false });
  const name = nodes.get(node)?.name ?? node;

  function onlyNeighbours() {
    const kept = scene.cy.getElementById(node).closedNeighborhood();
    remove([...nodes.keys()].filter((id) => kept.getElementById(id).empty()));
  }

  return (
    <>
      <div ref={anchor} className="canvas-anchor" style={{ left: x1, top: y1, width: w, height: h }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="right top"
        offset={6}
        className="canvas-menu"
      >
        <Menu aria-label={`Actions for ${name}`} onClose={onClose} autoFocus="first">
          <MenuSection>
            <Header>{name}</Header>
            <MenuItem onAction={() => onExpand(node)} textValue="Expand the next few">
              <Expand aria-hidden /> <Text slot="label">Expand the next few</Text>
            </MenuItem>
            {onTrace && (
              <MenuItem onAction={() => onTrace(node)} textValue="Trace">
                <Route aria-hidden /> <Text slot="label">Trace</Text>
              </MenuItem>
            )}
            {onConnect && (
              <MenuItem onAction={() => onConnect(node)} textValue="Find paths to …">
                <Waypoints aria-hidden /> <Text slot="label">Find paths to …</Text>
              </MenuItem>
            )}
            <MenuItem onAction={onlyNeighbours} textValue="Keep only this and neighbours">
              <Crosshair aria-hidden /> <Text slot="label">Keep only this and neighbours</Text>
            </MenuItem>
            <MenuItem onAction={() => remove([node])} textValue="Remove from canvas">
              <Trash2 aria-hidden /> <Text slot="label">Remove from canvas</Text>
            </MenuItem>
          </MenuSection>
          <Separator />
          <MenuSection>
            <Header>Expand only{asOf.at !== null && `, as of ${describeDate(asOf.at)}`}</Header>
            {groups.map(({ type, direction, words, left, leftOut }) => (
              <MenuItem
                key={`${direction} ${type}`}
                isDisabled={left === 0}
                onAction={() => onExpand(node, { type, direction })}
                textValue={words}
              >
                <Text slot="label">{words}</Text>
                <Text slot="description">{leftInWords({ left, leftOut })}</Text>
              </MenuItem>
            ))}
            {groups.length === 0 && (
              <MenuItem isDisabled textValue={counts.state}>
                <Text slot="label">{explanations[counts.state]}</Text>
              </MenuItem>
            )}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}

const explanations = {
  asking: 'Loading relationships …',
  known: 'No relationships',
  failed: 'Couldn’t load relationships',
};

type RelationshipCounts =
  | { state: 'asking' }
  | { state: 'known'; counts: readonly RelationshipCount[] }
  | { state: 'failed' };

function useCounts(node: string, ask: NodeMenuProps['relationshipCounts']): RelationshipCounts {
  const [counts, setCounts] = useState<RelationshipCounts>({ state: 'asking' });
  useEffect(() => {
    let current = true;
    ask(node).then(
      (known) => current && setCounts({ state: 'known', counts: known }),
      () => current && setCounts({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [node, ask]);
  return counts;
}
