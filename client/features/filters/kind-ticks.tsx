import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { nameOfKind, nameOfType } from './texts.ts';
import { Tick } from './tick.tsx';

/** The kinds on the canvas, ticked where they are shown. */
export function KindTicks() {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const hidden = useWorkspace(({ view }) => view.hiddenKinds);
  const { toggleKind, setHidden } = useWorkspace.getState();
  const { labelOf } = useLooks();
  const kinds = grouped<GraphNode>(nodes.values(), labelOf);
  const names = kinds.map(({ name }) => name);
  return (
    <ul className="filter-ticks" aria-label="Shown kinds">
      {kinds.map(({ name, first, count }) => (
        <Tick
          key={name}
          label={nameOfKind(name)}
          mark={<KindMark node={first} />}
          count={count}
          isSelected={!hidden.includes(name)}
          onChange={() => toggleKind(name)}
          {...(kinds.length > 1 && {
            onOnly: () => setHidden({ hiddenKinds: names.filter((each) => each !== name) }),
          })}
        />
      ))}
    </ul>
  );
}

/** The types of relationships on the canvas, ticked where they are shown. */
export function TypeTicks() {
  const edges = useWorkspace((workspace) => workspace.edges);
  const hidden = useWorkspace(({ view }) => view.hiddenTypes);
  const { toggleType, setHidden } = useWorkspace.getState();
  const types = grouped<GraphEdge>(edges.values(), ({ type }) => type);
  const names = types.map(({ name }) => name);
  return (
    <ul className="filter-ticks" aria-label="Shown relationship types">
      {types.map(({ name, first, count }) => (
        <Tick
          key={name}
          label={nameOfType(name, [first])}
          count={count}
          isSelected={!hidden.includes(name)}
          onChange={() => toggleType(name)}
          {...(types.length > 1 && {
            onOnly: () => setHidden({ hiddenTypes: names.filter((each) => each !== name) }),
          })}
        />
      ))}
    </ul>
  );
}

function grouped<Item>(items: Iterable<Item>, nameOf: (item: Item) => string) {
  return [...Map.groupBy(items, nameOf)]
    .map(([name, members]) => ({ name, first: members[0] as Item, count: members.length }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
}
