import { useQuery } from '@tanstack/react-query';
import { CalendarClock, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { HeadedBody } from '../../../contract/api/routes/office-holders.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { askOfficeHolders } from '../../api/questions/trace.ts';
import { NodeLink } from '../../entity/node-link.tsx';
import { Notes } from '../../entity/notes.tsx';
import { DateText } from '../../entity/text-segments.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAsOf } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { useGraphOnCanvas } from '../../workspace/use-graph-on-canvas.ts';
import { hasItsTime } from './has-its-time.ts';
import { headedAndNot, officeHoldersGraph } from './headed.ts';
import { HeadedBodyItem } from './headed-body-item.tsx';
import './office-holders.css';

/**
 * Who headed the bodies near an event or document at its time, or near a country on the as-of date; on the canvas they are
 * highlighted.
 */
export function OfficeHolders({ node }: { node: GraphNode }) {
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(
    askOfficeHolders(node.id, hasItsTime(node) ? undefined : (asOf ?? undefined)),
  );
  const found = useMemo(() => (data ? officeHoldersGraph(data) : null), [data]);
  useGraphOnCanvas(found);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} label="Loading tenures" />;
  const { headed, others } = headedAndNot(data);
  return (
    <section className="office-holders" aria-label="Office holders on this date">
      <h3>Office holders on this date</h3>
      <OfficeHoldersDate at={data.at} />
      <Notes citations={data.citations}>
        {headed.length === 0 && <p className="nobody-known-title name">No head known of any related body</p>}
        <ul>
          {headed.map((each) => (
            <HeadedBodyItem key={each.body.id} headed={each} at={data.at} />
          ))}
        </ul>
        {others.length > 0 && <NobodyKnownOf bodies={others} />}
        {data.truncated && (
          <p className="field-help">
            Showing the nearest {data.shown} of {data.total} bodies.
          </p>
        )}
      </Notes>
    </section>
  );
}

/** The bodies near the event of which no source names a head then: an answer too. */
function NobodyKnownOf({ bodies }: { bodies: readonly HeadedBody[] }) {
  return (
    <Disclosure className="disclosure">
      <Heading level={4}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> No head known <span className="count">{bodies.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="nobody-known-of">
          {bodies.map(({ body }) => (
            <li key={body.id}>
              <NodeLink node={body} />
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** The query date, and the way to see the whole page as of it. */
function OfficeHoldersDate({ at }: { at: string | null }) {
  const asOf = useAsOf();
  const setDate = useWorkspace((workspace) => workspace.setDate);
  if (at === null) return <p className="soft">No source dates this, so heads of any time are listed.</p>;
  return (
    <div className="office-holders-date">
      <p className="soft">
        <DateText date={at} />
      </p>
      {asOf !== at && (
        <Button className="text-button" onPress={() => setDate(at)}>
          <CalendarClock size={13} aria-hidden /> View everything as of this date
        </Button>
      )}
    </div>
  );
}
