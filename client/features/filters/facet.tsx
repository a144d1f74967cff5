import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, Switch } from 'react-aria-components';
import { type FilterSubject, filterKey } from '../../../contract/model/filter.ts';
import { type Degrees, degreesOf, type GraphItem } from '../../entity/filters/aspect-values.ts';
import { useFilterPanel } from '../../workspace/filter-panel.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { DateFacet } from './date-facet.tsx';
import { facetContent } from './facet-content.ts';
import { MissingTick } from './missing-tick.tsx';
import { NumberFacet } from './number-facet.tsx';
import { TextFacet } from './text-facet.tsx';
import { nameOfAspect } from './texts.ts';
import { useFilter } from './use-filter.ts';
import { ValueTicks } from './value-ticks.tsx';

interface FacetProps {
  subject: FilterSubject;
  items: readonly GraphItem[];
}

/** One thing that a graph can be filtered by, folded to its name. */
export function Facet({ subject, items }: FacetProps) {
  const key = filterKey(subject);
  const isExpanded = useFilterPanel(({ section }) => section === key);
  const { filter } = useFilter(subject);
  const name = nameOfAspect(subject.on);
  return (
    <Disclosure
      className="filter-facet"
      isExpanded={isExpanded}
      onExpandedChange={(isOpen) => useFilterPanel.setState({ section: isOpen ? key : '' })}
    >
      <div className="filter-facet-head">
        <Heading level={4}>
          <Button slot="trigger" className="disclosure-trigger">
            <ChevronRight size={14} aria-hidden />
            <span className="filter-facet-name" data-on={filter !== undefined && !filter.off}>
              {name}
            </span>
          </Button>
        </Heading>
        {filter && (
          <Switch
            className="switch"
            aria-label={`Apply the filter on ${name}`}
            isSelected={!filter.off}
            onChange={() => useWorkspace.getState().toggleFilter(subject)}
          >
            <span className="switch-track" aria-hidden />
          </Switch>
        )}
      </div>
      <DisclosurePanel>
        {isExpanded && <Content subject={subject} items={items} name={name} />}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Content({ subject, items, name }: FacetProps & { name: string }) {
  const edges = useWorkspace((workspace) => workspace.edges);
  const current = useFilter(subject);
  const { on } = subject;
  const content = useMemo(() => {
    const counts = 'computed' in on && on.computed === 'relationships';
    const degrees: Degrees = counts ? degreesOf(edges.values()) : new Map();
    return facetContent(items, on, degrees);
  }, [items, on, edges]);
  const { missing } = content;
  const shared = { name, missing, current };
  // A condition of another form, chosen while the canvas held other values, stays what it is.
  const isText = content.form === 'text' || (current.filter && 'text' in current.filter.condition);
  if (isText)
    return (
      <>
        <TextFacet name={name} current={current} />
        <MissingTick missing={missing} current={current} />
      </>
    );
  if (content.form === 'values') return <ValueTicks {...shared} values={content.values} />;
  if (content.form === 'dates') return <DateFacet {...shared} histogram={content.histogram} />;
  return content.form === 'numbers' ? <NumberFacet {...shared} histogram={content.histogram} /> : null;
}
