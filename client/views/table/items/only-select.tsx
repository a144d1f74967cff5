import { isOwnItem, reads } from '../../../../contract/model/meaning.ts';
import { describeLabels } from '../../../entity/kinds.ts';
import { CountedSelect } from '../counted-select.tsx';
import type { ListedGroup } from './listed.ts';
import { useShownTable } from './shown-items.ts';

interface OnlySelectProps {
  groups: readonly ListedGroup[];
  /** Null for all. */
  only: string | null;
  content: 'nodes' | 'relationships';
}

/** No key of a label or a type begins so. */
const all = 'all';

/** Which label or type is listed alone, each with how many there are. */
export function OnlySelect({ groups, only, content }: OnlySelectProps) {
  if (groups.length < 2) return null;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const items = [
    { id: all, words: content === 'nodes' ? 'All nodes' : 'All relationships', count: total },
    ...groups.map((group) => ({ id: `=${group.name}`, words: wordsOf(group), count: group.count })),
  ];
  return (
    <CountedSelect
      items={items}
      selected={only === null ? all : `=${only}`}
      onSelect={(id) => useShownTable.setState({ only: id === all ? null : id.slice(1) })}
    />
  );
}

function wordsOf({ first, count }: ListedGroup): string {
  if (!('type' in first)) return describeLabels(first, count);
  return isOwnItem(first) ? reads(first, 'out') : first.type;
}
