import type { Fact } from '../../facts/facts.ts';
import type { Span, TimePoint, TimeStretch } from '../../facts/span.ts';
import type { Extent } from './pack.ts';
import type { Measure } from './shorten.ts';
import { sizes } from './sizes.ts';

/** Where a moment lies, in pixels; a side that nothing bounds is open. */
export interface PlacedPoint {
  x: number;
  from: number;
  to: number;
  opens: { before: boolean; after: boolean };
}

interface Named extends Extent {
  id: string;
  fact: Fact;
  colour: string;
  label: string;
  /** The same whole, where there is not room for all of it. */
  fullLabel: string;
  /** Where its name begins. */
  labelX: number;
  labelWidth: number;
  /** Top of its row, within its lane. */
  y: number;
}

export interface TimelineBar extends Named {
  form: 'bar';
  isLife: boolean;
  core: TimeStretch | null;
  known: TimeStretch;
  opens: Span['opens'];
  /** Which of its open ends fade out: not one at which it goes on as the same tenure. */
  fades: Span['opens'];
  /** Where the next fact of the same tenure begins, up to which a light line leads; null where none does. */
  leadsTo: number | null;
  attested: PlacedPoint | null;
}

export interface Mark extends Named {
  form: 'mark';
  moment: PlacedPoint;
}

/** The scale of a drawing. */
export interface Scale {
  /** Where a moment lies, in pixels from the left end of the whole. */
  place(time: number): number;
  /** Where the whole ends, beyond which no name should reach. */
  limit: number;
  /** How much of the time is in sight, in pixels. */
  width: number;
  measure: Measure;
}

/** What a fact is called in its lane, and in which colour it stands. */
export interface Naming extends Pick<Named, 'id' | 'fact' | 'colour' | 'label' | 'fullLabel'> {
  /** How far a bar’s name stands in, where lines lead to the bar’s beginning. */
  indent?: number;
}

/** A fact that lasted; of one that lies before the whole at least the name is in sight. */
export function placeBar(
  { indent = 0, ...naming }: Naming,
  span: Span,
  { place, limit, measure }: Scale,
): TimelineBar {
  const known = placed(span.known, place);
  const attested = span.attested && placePoint(span.attested, place);
  const { before, after } = span.opens;
  const aside = (text: string) => (known[1] < 0 ? `‹ ${text}` : text);
  const label = aside(naming.label);
  const width = measure(label);
  const labelX = Math.max(Math.min(known[0] + indent, limit - width - 4), 6);
  const begin = Math.min(known[0] - (before ? sizes.fade : 0), (attested?.x ?? known[0]) - sizes.mark);
  const end = Math.max(known[1] + (after ? sizes.fade : 0), (attested?.x ?? known[1]) + sizes.mark);
  return {
    ...naming,
    ...{
      form: 'bar',
      label,
      fullLabel: aside(naming.fullLabel),
      known,
      attested,
      labelX,
      labelWidth: width,
      y: 0,
    },
    isLife: naming.fact.whom === null,
    core: span.core && placed(span.core, place),
    opens: span.opens,
    fades: span.opens,
    leadsTo: null,
    from: Math.min(begin, labelX),
    to: Math.max(end, labelX + width),
  };
}

/** A fact of one moment; at the far end its name stands before it. */
export function placeMark(naming: Naming, at: TimePoint, { place, limit, measure }: Scale): Mark {
  const moment = placePoint(at, place);
  const width = measure(naming.label);
  const { before: opensBefore, after: opensAfter } = moment.opens;
  const after = (opensAfter ? moment.to : moment.x) + sizes.markGap;
  const before = (opensBefore ? moment.from : moment.x) - sizes.markGap - width;
  const labelX = after + width > limit && before > 0 ? before : after;
  const from = Math.min(moment.x - sizes.mark, moment.from, labelX);
  const to = Math.max(moment.x + sizes.mark, moment.to, labelX + width);
  return { ...naming, form: 'mark', moment, labelX, labelWidth: width, from, to, y: 0 };
}

export function placePoint({ min, max }: TimePoint, place: Scale['place']): PlacedPoint {
  const [first, last] = [min ?? max ?? 0, max ?? min ?? 0];
  const [before, after] = [min === null, max === null];
  return {
    x: place((first + last) / 2),
    from: place(first) - (before ? sizes.fade : 0),
    to: place(last) + (after ? sizes.fade : 0),
    opens: { before, after },
  };
}

function placed([from, to]: TimeStretch, place: Scale['place']): TimeStretch {
  return [place(from), place(to)];
}
