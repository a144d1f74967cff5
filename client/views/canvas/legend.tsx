import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, ToggleButton } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { useCapabilities, useIsOwnModel } from '../../api/capabilities.ts';
import { describeLabels, isInWords } from '../../entity/kinds.ts';
import { useGraphStyles, useLooks } from '../../entity/looks/current-looks.ts';
import type { ModelLooks } from '../../entity/looks/model-looks.ts';
import { StyleLegendPart } from '../../entity/looks/style-legend.tsx';
import { Swatch } from '../../entity/looks/swatch.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import './legend.css';
import { LegendItem } from './legend-item.tsx';
import { TimeStatusLegend } from './time-status-legend.tsx';

/** The kinds on the canvas, each with its colour, shape and number; a press hides a kind or shows it again. */
export function Legend({ compact }: { compact: boolean }) {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const hiddenKinds = useWorkspace(({ view }) => view.hiddenKinds);
  const toggleKind = useWorkspace((workspace) => workspace.toggleKind);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { labelOf } = useLooks();
  const counts = useMemo(() => countsOf(nodes.values(), labelOf), [nodes, labelOf]);
  if (counts.length === 0) return null;

  return (
    <Disclosure className="legend" isExpanded={chosen ?? !compact} onExpandedChange={setChosen}>
      <Heading level={2}>
        <Button slot="trigger">
          Legend <ChevronDown aria-hidden size={14} />
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {counts.map(({ label, first, count }) => (
            <li key={label}>
              <ToggleButton
                className={hiddenKinds.includes(label) ? 'legend-off' : ''}
                isSelected={!hiddenKinds.includes(label)}
                onChange={() => toggleKind(label)}
              >
                <Swatch label={label} size={19} />
                <span className={isInWords(first) ? 'legend-words' : ''}>{describeLabels(first, count)}</span>
                <span className="legend-count">{count}</span>
              </ToggleButton>
            </li>
          ))}
        </ul>
        <StyleLegends />
        <LineKey />
        <TimeStatusLegend />
      </DisclosurePanel>
    </Disclosure>
  );
}

/** What the colours and sizes mean that values make. */
function StyleLegends() {
  const { legend } = useGraphStyles();
  return legend.map((each) => (
    <StyleLegendPart key={JSON.stringify([each.of, each.isEdge, each.property, each.form])} legend={each} />
  ));
}

/** What rings and lines mean, where the model knows of heads. */
function LineKey() {
  const can = useCapabilities();
  const isOwnModel = useIsOwnModel();
  if (!isOwnModel && !can('headships')) return null;
  return (
    <ul className="legend-key">
      {isOwnModel && (
        <LegendItem words="Headed a body">
          <circle cx="10" cy="8" r="3.5" />
          <circle cx="10" cy="8" r="6.8" fill="none" />
        </LegendItem>
      )}
      <LegendItem words="Headed or succeeded">
        <path d="M0 8h20" strokeWidth="2.6" />
      </LegendItem>
      {isOwnModel && (
        <LegendItem words="Inferred, not stated">
          <path d="M0 8h20" strokeDasharray="4.5 3" />
        </LegendItem>
      )}
    </ul>
  );
}

function countsOf(nodes: Iterable<GraphNode>, labelOf: ModelLooks['labelOf']) {
  const groups = Map.groupBy(nodes, labelOf);
  return [...groups]
    .map(([label, members]) => ({ label, first: members[0] ?? { labels: [] }, count: members.length }))
    .sort((one, other) => other.count - one.count);
}
