import { useMemo, useRef } from 'react';
import { boundsOf } from '../../contract/model/time/bounds.ts';
import { edtfProblem } from '../../contract/text/written-dates/edtf-problem.ts';
import { useAsOf } from '../workspace/as-of.ts';
import { type Fact, factsOf, isPerson, provenLives } from './facts.ts';
import type { Holdings, QueryDate } from './status-then.ts';
import { useContextEvents } from './use-context-events.ts';
import { useNotes } from './use-notes.ts';
import { useScope } from './use-scope.ts';

/**
 * What the timeline and the table show: the facts of the graph or of a trace, caveats about them, and what
 * happened beside them.
 */
export function useFacts() {
  const at = useAsOf();
  const scope = useScope();
  const facts = useMemo(() => factsOf(scope), [scope]);
  const telling = useMemo(() => facts.filter(isTelling), [facts]);
  const contextEvents = useContextEvents(telling, facts);
  const citations = useMemo(
    () => [...scope.citations, ...contextEvents.citations],
    [scope.citations, contextEvents.citations],
  );
  const { notes, tenures } = useNotes(scope, facts);
  const queryDate = useMemo(() => queryDateOf(at, scope.holdings), [at, scope.holdings]);
  const proven = useMemo(
    () => (queryDate ? provenLives(scope.nodes, queryDate.days) : []),
    [scope, queryDate],
  );
  const loaded = useLoaded(!scope.pending);
  return {
    scope: { ...scope, citations },
    facts,
    telling,
    /** Lives without a date of their own that are certain on the query date; a table lists them, a timeline cannot. */
    proven,
    contextEvents: contextEvents.facts,
    notes,
    tenures,
    queryDate,
    loaded,
  };
}

/** Whether all was there once: from then on what arrives is added to what is looked at. */
function useLoaded(now: boolean): boolean {
  const once = useRef(now);
  once.current ||= now;
  return once.current;
}

/** Whether a fact counts for what is seen first: a birth long before all else would push that aside. */
function isTelling({ whom, who }: Fact): boolean {
  return whom !== null || !isPerson(who);
}

function queryDateOf(at: string | null, holdings: Holdings | null): QueryDate | null {
  return at === null || edtfProblem(at) !== undefined ? null : { text: at, days: boundsOf(at), holdings };
}
