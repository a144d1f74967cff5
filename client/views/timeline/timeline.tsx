import { useMemo, useState } from 'react';
import { choose } from '../../facts/choose.ts';
import { isPerson } from '../../facts/facts.ts';
import { NoFacts } from '../../facts/no-facts.tsx';
import { useFacts } from '../../facts/use-facts.ts';
import { Waiting } from '../../facts/waiting.tsx';
import { Chart } from './chart.tsx';
import { Controls } from './controls.tsx';
import { type Grouping, lanesOf } from './lanes.ts';
import { fitted } from './range.ts';
import { Undated } from './undated.tsx';
import './timeline.css';

/** The graph, or the trace that is open, along the time. */
export function Timeline() {
  const { scope, facts, telling, contextEvents, notes, queryDate, loaded } = useFacts();
  const [chosen, setChosen] = useState<{ of: string | undefined; by: Grouping } | null>(null);
  const [zoom, setZoom] = useState<{ factor: number | null } | null>(null);
  const { edges, subject } = scope;
  const isOfPerson = subject !== null && isPerson(subject);
  const by = chosen && chosen.of === subject?.id ? chosen.by : isOfPerson ? 'person' : 'body';
  const lanes = useMemo(() => {
    const at = queryDate?.days;
    return lanesOf(facts, edges, { grouping: by, subject: subject?.id, at, beside: contextEvents, notes });
  }, [facts, contextEvents, notes, edges, by, subject, queryDate]);
  const whole = useMemo(() => fitted(telling.flatMap(({ span }) => (span ? [span.known] : []))), [telling]);

  if (!loaded) return <Waiting />;
  return (
    <section className="timeline" aria-label="Timeline">
      <Controls
        grouping={by}
        onGroup={(group) => setChosen({ of: subject?.id, by: group })}
        onZoom={(factor) => setZoom({ factor })}
      />
      {lanes.length > 0 ? (
        <Chart
          key={subject?.id}
          lanes={lanes}
          whole={whole}
          queryDate={queryDate}
          zoom={zoom}
          onChoose={(fact) => choose(fact, scope)}
        />
      ) : (
        <NoFacts title="No dated facts" ways={['canvas', 'table']}>
          Nothing on the canvas has a date, nor has any relationship on it. Trace a person or a body, or
          expand something on the canvas: what is dated is then shown here.
        </NoFacts>
      )}
      <Undated
        open={lanes.length === 0}
        facts={facts.filter(({ span }) => !span)}
        onChoose={(fact) => choose(fact, scope)}
      />
    </section>
  );
}
