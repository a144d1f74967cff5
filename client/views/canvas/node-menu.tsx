import { useEffect, useMemo, useState } from 'react';
import { Header, MenuItem, MenuSection, Separator } from 'react-aria-components';
import type { RelationshipCount } from '../../../contract/api/routes/entities.ts';
import { useNodeActions } from '../../entity/node-action.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { queryInterval, useAsOf } from '../../workspace/as-of.ts';
import { expand, relationshipCounts } from '../../workspace/expand.ts';
import { shownRelationships } from '../../workspace/shown-relationships.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { leftToShow } from './left-to-show.ts';
import { MenuAtNode } from './menu-at-node.tsx';
import type { Scene } from './scene.ts';
import { actionsFor, expandOnlyText, leftInWords } from './texts.ts';

interface NodeMenuProps {
  scene: Scene;
  node: string;
  onClose(): void;
}

/** What can be done with a node, opened beside it. */
export function NodeMenu({ scene, node, onClose }: NodeMenuProps) {
  const { nodes, edges } = useWorkspace();
  const actions = useNodeActions(nodes.get(node));
  const counts = useCounts(node);
  const asOf = useAsOf();
  const groups = useMemo(() => {
    if (counts.state !== 'known') return [];
    const interval = queryInterval(asOf);
    return leftToShow(
      counts.counts,
      (filter) => shownRelationships({ nodes, edges }, node, filter, interval).length,
    );
  }, [node, counts, nodes, edges, asOf]);
  const name = nodes.get(node)?.name ?? node;

  return (
    <MenuAtNode scene={scene} node={node} label={actionsFor(name)} onClose={onClose}>
      <MenuSection>
        <Header>{name}</Header>
        {actions.map(({ id, label, icon: Icon, run }) => (
          <MenuItem key={id} onAction={run} textValue={label}>
            <Icon aria-hidden /> <span className="menu-label">{label}</span>
          </MenuItem>
        ))}
      </MenuSection>
      <Separator />
      <MenuSection>
        <Header>
          <TextSegments segments={expandOnlyText(asOf)} />
        </Header>
        {groups.map(({ type, direction, words, left, leftOut }) => (
          <MenuItem
            key={`${direction} ${type}`}
            isDisabled={left === 0}
            onAction={() => void expand(node, { type, direction })}
            textValue={words}
          >
            <span className="menu-label">{words}</span>
            <span className="menu-hint">{leftInWords({ left, leftOut })}</span>
          </MenuItem>
        ))}
        {groups.length === 0 && (
          <MenuItem isDisabled textValue={counts.state}>
            <span className="menu-label">{explanations[counts.state]}</span>
          </MenuItem>
        )}
      </MenuSection>
    </MenuAtNode>
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

function useCounts(node: string): RelationshipCounts {
  const [counts, setCounts] = useState<RelationshipCounts>({ state: 'asking' });
  useEffect(() => {
    let current = true;
    relationshipCounts(node).then(
      (known) => current && setCounts({ state: 'known', counts: known }),
      () => current && setCounts({ state: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [node]);
  return counts;
}
