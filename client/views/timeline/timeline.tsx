import { useMemo, useState } from 'react';
import { Link } from 'react-aria-components';
import { useCapabilities } from '../../api/capabilities.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { choose } from '../../facts/choose.ts';
import { describeFact } from '../../facts/describe-fact.ts';
import { type Fact, isPerson } from '../../facts/facts.ts';
import { NoFacts } from '../../facts/no-facts.tsx';
import { useFacts } from '../../facts/use-facts.ts';
import { Waiting } from '../../facts/waiting.tsx';
import { Chart } from './chart.tsx';
import { Controls } from './controls.tsx';
import { type Grouping, lanesOf } from './lanes.ts';
import { NoDates } from './no-dates.tsx';
import { fitted } from './range.ts';
import './timeline.css';

/** The graph, or the trace that is open, along the time. */
export function Timeline() {
  const can = useCapabilities();
  const { scope, facts, telling, contextEvents, notes, tenures, queryDate, loaded } = useFacts();
  const [chosen, setChosen] = useState<{ of: string | undefined; by: Grouping } | null>(null);
  const [withUndated, setWithUndated] = useState(true);
  const [zoom, setZoom] = useState<{ factor: number | null } | null>(null);
  const { edges, subject } = scope;
  const undated = facts.filter(({ span }) => !span).length;
  const isDated = facts.length > undated || contextEvents.length > 0;
  const isOfPerson = subject !== null && isPerson(subject);
  const by = chosen && chosen.of === subject?.id ? chosen.by : isOfPerson ? 'person' : 'body';
  const lanes = useMemo(() => {
    const at = queryDate?.days;
    return lanesOf(facts, edges, {
      ...{ grouping: by, subject: subject?.id, at, beside: contextEvents, withUndated, notes, tenures },
    });
  }, [facts, contextEvents, withUndated, notes, tenures, edges, by, subject, queryDate]);
  const whole = useMemo(() => fitted(telling.flatMap(({ span }) => (span ? [span.known] : []))), [telling]);

  if (!can('dates')) return <NoDates />;
  if (!loaded) return <Waiting />;
  return (
    <section className="timeline" aria-label="Timeline">
      <Controls
        scope={scope}
        grouping={by}
        undated={{ count: isDated ? undated : 0, shown: withUndated, onShow: setWithUndated }}
        onGroup={(group) => setChosen({ of: subject?.id, by: group })}
        onZoom={(factor) => setZoom({ factor })}
      />
      {isDated ? (
        <Chart
          key={subject?.id}
          lanes={lanes}
          whole={whole}
          queryDate={queryDate}
          zoom={zoom}
          onChoose={(fact) => choose(fact, scope)}
        />
      ) : (
        <NoFacts title="No dated facts" lacks="is dated" scope={scope} ways={['canvas', 'table']}>
          <OnlyUndated facts={facts} onChoose={(fact) => choose(fact, scope)} />
        </NoFacts>
      )}
    </section>
  );
}

/** What no source dates, where nothing else is there to be drawn. */
function OnlyUndated({ facts, onChoose }: { facts: readonly Fact[]; onChoose(fact: Fact): void }) {
  if (facts.length === 0) return null;
  return (
    <ul className="timeline-only-undated" aria-label="Undated">
      {facts.map((fact) => (
        <li key={fact.id}>
          <Link className="text-link" onPress={() => onChoose(fact)}>
            <TextSegments segments={describeFact(fact, null).title} linked={false} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
