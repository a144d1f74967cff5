import { useMemo, useState } from 'react';
import { boundsOf } from '../../contract/time/bounds.ts';
import { useAddress } from '../address/address.ts';
import { Empty } from '../shell/states.tsx';
import { dateProblem } from '../trace/date-problem.ts';
import { Chart } from './chart.tsx';
import { choose } from './choose.ts';
import { Controls } from './controls.tsx';
import { factsOf, isPerson } from './facts.ts';
import { type Grouping, lanesOf } from './lanes.ts';
import { fitted } from './range.ts';
import type { Asked } from './tell.ts';
import { Undated } from './undated.tsx';
import { useHappenings } from './use-happenings.ts';
import { useScope } from './use-scope.ts';
import './timeline.css';

/** The picture, or the trace that is open, along the time. */
export function Timeline() {
  const scope = useScope();
  const [{ at }] = useAddress();
  const [chosen, setChosen] = useState<{ of: string | undefined; by: Grouping } | null>(null);
  const isOfPerson = scope.subject !== null && isPerson(scope.subject);
  const subject = scope.subject?.id;
  const by = chosen && chosen.of === subject ? chosen.by : isOfPerson ? 'person' : 'body';
  const [zoom, setZoom] = useState<{ factor: number | null } | null>(null);

  const asked = useMemo(() => askedOf(at), [at]);
  const facts = useMemo(() => factsOf(scope), [scope]);
  const happenings = useHappenings(facts);
  const lanes = useMemo(
    () => lanesOf([...facts, ...happenings], scope.edges, { grouping: by, subject, at: asked?.days }),
    [facts, happenings, scope.edges, by, subject, asked],
  );
  const whole = useMemo(
    () => fitted(facts.filter(isTelling).flatMap(({ span }) => (span ? [span.known] : []))),
    [facts],
  );
  const undated = facts.filter(({ span }) => !span);

  return (
    <section className="timeline" aria-label="Timeline">
      <Controls
        grouping={by}
        onGroup={(group) => setChosen({ of: subject, by: group })}
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
      <Undated facts={undated} onChoose={(fact) => choose(fact, scope)} />
    </section>
  );
}

/** Whether a fact counts for what is seen first: a birth long before all else would push that aside. */
function isTelling({ whom, who }: ReturnType<typeof factsOf>[number]): boolean {
  return whom !== null || !isPerson(who);
}

function askedOf(at: string | null): Asked | null {
  return at === null || dateProblem(at) !== undefined ? null : { text: at, days: boundsOf(at) };
}
