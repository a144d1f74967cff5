import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { describeLabels, isInWords } from '../../entity/kinds.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { useWorkspace } from '../../workspace/store.ts';

/** The graph as a list, kind by kind: the way through it for keyboards and screen readers. */
export function CanvasOutline() {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const { labelOf } = useLooks();
  const groups = Map.groupBy(nodes.values(), labelOf);
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
  if (sorted.length === 0) return null;
  return (
    <section className="outline">
      <h3>
        On canvas <span className="count">{nodes.size}</span>
      </h3>
      {sorted.map(([label, members]) => (
        <OutlineGroup key={label} members={members} />
      ))}
    </section>
  );
}

function OutlineGroup({ members }: { members: GraphNode[] }) {
  const first = members[0] ?? { labels: [] };
  const selection = useWorkspace(({ view }) => view.selection);
  const select = useWorkspace((workspace) => workspace.select);
  const chosen = selection && 'node' in selection ? selection.node : null;
  const sorted = members.toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <Disclosure className="disclosure">
      <Heading level={4}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden />
          <KindMark node={first} />
          <span className={isInWords(first) ? 'outline-kind' : ''}>
            {describeLabels(first, members.length)}
          </span>
          <span className="count">{members.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="outline-members">
          {sorted.map((node) => (
            <li key={node.id}>
              <Button
                className="text-button name"
                aria-current={node.id === chosen}
                onPress={() => select({ node: node.id })}
              >
                {node.name}
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
