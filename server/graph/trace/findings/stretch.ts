import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import type { Segment } from '../../../../contract/model/segment.ts';
import type { Headship } from '../../../../contract/model/tenure.ts';
import { earliestOf, latestOf } from '../../../../contract/model/time/days.ts';
import { turningDays } from '../../../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { lifeEndText } from '../../../../contract/text/gaps.ts';
import { sideText } from '../../../../contract/text/when.ts';

/** The days over which something is known, and the text for each of its ends, as precise as the source. */
export interface Stretch {
  /** ISO days. */
  from: string;
  to: string;
  fromText: Segment[];
  toText: Segment[];
}

/**
 * The days over which a fact is known: from a start that is known, else from the first day on which it is seen; to an
 * end that is known, else to the last such day. As far as an imprecise date can reach, so that no gap is seen where
 * there need be none.
 * @returns undefined where no day is known, or only from one side
 */
export function knownStretch(edge: GraphEdge): Stretch | undefined {
  const { latestStart, earliestEnd } = turningDays(dayBoundsOf(edge));
  return latestStart !== undefined && earliestEnd !== undefined ? stretchOf(edge) : undefined;
}

/**
 * The days over which somebody is known to have been in office. A date that is open on one side counts as the day it
 * names; without any date they were so at some time in the life of the body.
 * @returns undefined where no day is known
 */
export function knownInOffice({ edge, body }: Headship): Stretch | undefined {
  const { latestStart, earliestEnd } = turningDays(dayBoundsOf(edge));
  if (latestStart !== undefined || earliestEnd !== undefined) return stretchOf(edge);
  const { startMin, endMax } = dayBoundsOf(body);
  const { start, end } = datedOf(body);
  if (!startMin || !endMax || !start || !end) return undefined;
  const texts = { fromText: [sideText(start, 'first')], toText: [sideText(end, 'last')] };
  return { from: startMin, to: endMax, ...texts };
}

function stretchOf(edge: GraphEdge): Stretch | undefined {
  const bounds = dayBoundsOf(edge);
  const { latestStart, earliestEnd } = turningDays(bounds);
  const { start = '', end = '', attested = '' } = datedOf(edge);
  const first = earliestOf([latestStart, earliestEnd]) ?? '';
  const last = latestOf([latestStart, earliestEnd]) ?? first;
  const begun = bounds.startMin !== undefined && bounds.startMax !== undefined;
  const ended = bounds.endMin !== undefined && bounds.endMax !== undefined;
  const firstText = begun ? start : bounds.attestedMax ? attested : end || attested || start;
  const lastText = ended ? end : bounds.attestedMin ? attested : start || attested || end;
  return {
    from: begun ? (bounds.startMin ?? first) : first,
    to: ended ? (bounds.endMax ?? last) : last,
    fromText: [sideText(firstText, 'first')],
    toText: [sideText(lastText, 'last')],
  };
}

/** The beginning and the end of a body, each where it is known from both sides. */
export function lifeEnds(body: GraphNode): { beginning?: Stretch; end?: Stretch } {
  const { startMin, startMax, endMin, endMax } = dayBoundsOf(body);
  const { start = '', end = '' } = datedOf(body);
  return {
    ...(startMin && startMax && { beginning: moment(body, startMin, startMax, 'beginning', start) }),
    ...(endMin && endMax && { end: moment(body, endMin, endMax, 'end', end) }),
  };
}

function moment(body: GraphNode, from: string, to: string, what: 'beginning' | 'end', text: string): Stretch {
  return {
    from,
    to,
    fromText: lifeEndText(body, what, sideText(text, 'first')),
    toText: lifeEndText(body, what, sideText(text, 'last')),
  };
}
