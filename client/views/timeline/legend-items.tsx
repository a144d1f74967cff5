import { sizes } from './sizes.ts';

export interface LegendShape {
  name: string;
  /** What it claims and what it does not, in a sentence. */
  means: string;
  /** @param id begins the names of its own hatching and fading, `id-hatch` and `id-fade` */
  drawn(id: string): React.ReactNode;
}

const middle = 8;
/** Where a bar stands among the 26 by 16 pixels of a sign. */
export const legendBar = { x: 1, y: 5, width: 24, height: 6 };

/** The signs of the drawing, each as it is drawn there. */
export const legendItems: readonly LegendShape[] = [
  {
    name: 'Certain',
    means: 'It held on every day of this stretch.',
    drawn: () => <rect className="timeline-core" {...legendBar} rx={1} />,
  },
  {
    name: 'Possible',
    means: 'These days are possible, but nothing states them.',
    drawn: (id) => (
      <>
        <rect {...legendBar} fill={`url(#${id}-hatch)`} />
        <rect {...legendBar} fill="currentColor" opacity={0.25} />
      </>
    ),
  },
  {
    name: 'End unknown',
    means: 'Nothing says when it began or ended; the length of the fade means nothing.',
    drawn: (id) => <rect {...legendBar} fill={`url(#${id}-fade)`} />,
  },
  {
    name: 'Attested',
    means: 'It was seen on this day; hollow: on this day, or at some time before or after.',
    drawn: () => <path className="timeline-attested" d={`M13 ${middle - 6}l6 6l-6 6l-6 -6Z`} />,
  },
  {
    name: 'Event',
    means: 'It happened on this day; hollow: on this day, or at some time before or after.',
    drawn: () => <circle className="timeline-dot" cx={13} cy={middle} r={sizes.mark - 0.5} />,
  },
  {
    name: 'No head known',
    means: 'Nobody is named here as head for this stretch.',
    drawn: () => (
      <g className="timeline-remark">
        <path className="timeline-gap" d={`M2 ${middle}H24`} />
        <path className="timeline-note-end" d={`M2 ${middle - 5}v10M24 ${middle - 5}v10`} />
      </g>
    ),
  },
  {
    name: 'Overlap',
    means: 'Two heads of one body, or two posts of one person, at the same time or nearly.',
    drawn: () => (
      <g className="timeline-remark">
        <path className="timeline-overlap" d={`M2 ${middle - 2}H24M2 ${middle + 2}H24`} />
        <path className="timeline-note-end" d={`M2 ${middle - 5}v10M24 ${middle - 5}v10`} />
      </g>
    ),
  },
];
