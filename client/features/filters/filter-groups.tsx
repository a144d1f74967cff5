import { ChevronRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { type FilterSubject, filterKey } from '../../../contract/model/filter.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { useFilterPanel } from '../../workspace/filter-panel.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { Facet } from './facet.tsx';
import { type FacetGroup, facetGroups } from './facet-groups.ts';
import { KindTicks, TypeTicks } from './kind-ticks.tsx';
import { nameOfGroup } from './texts.ts';
import './facet.css';

/** All that the graph on the canvas can be filtered by. */
export function FilterGroups() {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const edges = useWorkspace((workspace) => workspace.edges);
  const { labelOf } = useLooks();
  const groups = useMemo(() => facetGroups({ nodes, edges }, labelOf), [nodes, edges, labelOf]);
  return (
    <>
      <Ticks section="kinds" title="Kinds">
        <KindTicks />
      </Ticks>
      {edges.size > 0 && (
        <Ticks section="types" title="Relationship types">
          <TypeTicks />
        </Ticks>
      )}
      {groups.map((group) => (
        <Group key={JSON.stringify([group.of, group.group])} group={group} />
      ))}
    </>
  );
}

function Ticks({
  section,
  title,
  children,
}: {
  section: 'kinds' | 'types';
  title: string;
  children: ReactNode;
}) {
  const isExpanded = useFilterPanel((panel) => panel.section === section);
  return (
    <Disclosure
      className="filter-group"
      isExpanded={isExpanded}
      onExpandedChange={(isOpen) => useFilterPanel.setState({ section: isOpen ? section : '' })}
    >
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> {title}
        </Button>
      </Heading>
      <DisclosurePanel>{isExpanded && children}</DisclosurePanel>
    </Disclosure>
  );
}

/** What nodes of a label or relationships of a type can be filtered by; what all can be is in sight at once. */
function Group({ group: { of, group, items, aspects } }: { group: FacetGroup }) {
  const edges = useWorkspace((workspace) => workspace.edges);
  const filters = useWorkspace(({ view }) => view.filters);
  const section = useFilterPanel((panel) => panel.section);
  const own = filters.filter((filter) => filter.of === of && filter.group === group);
  // What is filtered by stays, also when nothing on the canvas has it any more.
  const subjects = uniqueSubjects([...aspects.map((on) => ({ of, group, on })), ...own]);
  const isWanted = subjects.some((subject) => filterKey(subject) === section);
  const [isOpen, setOpen] = useState(group === null && of === 'nodes');
  const [wasWanted, setWasWanted] = useState(false);
  if (isWanted !== wasWanted) {
    setWasWanted(isWanted);
    if (isWanted) setOpen(true);
  }
  return (
    <Disclosure className="filter-group" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> {nameOfGroup({ of, group }, edges.values())}
          <span className="count">{formatNumber(items.length)}</span>
          {own.length > 0 && <span className="filter-in-force">{formatNumber(own.length)}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>
        {subjects.map((subject) => (
          <Facet key={filterKey(subject)} subject={subject} items={items} />
        ))}
      </DisclosurePanel>
    </Disclosure>
  );
}

function uniqueSubjects(subjects: readonly FilterSubject[]): FilterSubject[] {
  return [
    ...new Map(
      subjects.map(({ of, group, on }) => [filterKey({ of, group, on }), { of, group, on }]),
    ).values(),
  ];
}
