import { useMemo, useState } from 'react';
import { Empty } from '../shell/states.tsx';
import { Chart } from './chart.tsx';
import { choose } from './choose.ts';
import { Controls } from './controls.tsx';
import { isPerson } from './facts.ts';
import { type Grouping, lanesOf } from './lanes.ts';
import { fitted } from './range.ts';
import { Undated } from './undated.tsx';
import { useFacts } from './use-facts.ts';
import './timeline.css';

/** The picture, or the trace that is open, along the time. */
export function Timeline() {
  const { scope, facts, telling, happenings, asked } = useFacts();
  const [chosen, setChosen] = useState<{ of: string | undefined; by: Grouping } | null>(null);
  const [zoom, setZoom] = useState<{ factor: number | null } | null>(null);
  const { edges, subject } = scope;
  const isOfPerson = subject !== null && isPerson(subject);
  const by = chosen && chosen.of === subject?.id ? chosen.by : isOfPerson ? 'person' : 'body';
  const lanes = useMemo(
    () => lanesOf([...facts, ...happenings], edges, { grouping: by, subject: subject?.id, at: asked?.days }),
    [facts, happenings, edges, by, subject, asked],
  );
  const whole = useMemo(() => fitted(telling.flatMap(({ span }) => (span ? [span.known] : []))), [telling]);

  return (
    <section className="timeline" aria-label="Timeline">
      <Controls
        grouping={by}
        onGroup={(group) => setChosen({ of: subject?.id, by: group })}
        onZoom={(factor) => setZoom({ factor })}
      />
      {lanes.length > 0 ? (
        <Chart
          lanes={lanes}
          whole={whole}
          asked={asked}
          zoom={zoom}
          onChoose={(fact) => choose(fact, scope)}
        />
      ) : (
        <div className="timeline-empty">
          <Empty>Nothing here has a date that could be drawn.</Empty>
        </div>
      )}
      <Undated facts={facts.filter(({ span }) => !span)} onChoose={(fact) => choose(fact, scope)} />
    </section>
  );
}
