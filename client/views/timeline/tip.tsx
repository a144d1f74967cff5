import { plainText } from '../../../contract/text/plain-text.ts';
import type { Description } from '../../entity/describe.ts';
import { TextSegments } from '../../entity/text-segments.tsx';

interface TipProps {
  description: Description;
  /** From the left end of the drawing, in pixels. */
  x: number;
  /** Top and bottom of what it describes, from the top of the drawing. */
  top: number;
  bottom: number;
  /** What of the drawing is in sight, from its top. */
  sight: { top: number; bottom: number };
  width: number;
}

/** Wider than this no tip gets, in pixels; as `.timeline-tip` has it. */
const widest = 300;

/** What the pointer or the keyboard is on, as a sentence with its dates in words. */
export function Tip({ description: { title, lines }, x, top, bottom, sight, width }: TipProps) {
  const above = sight.bottom - bottom < 130 && top - sight.top > 130;
  const left = Math.max(8, Math.min(x, width - widest - 8));
  return (
    <div
      className="timeline-tip"
      data-above={above}
      style={{ left, top: above ? top - 6 : bottom + 6 }}
      aria-hidden
    >
      <strong>
        <TextSegments segments={title} linked={false} />
      </strong>
      {lines.map((line) => (
        <span key={plainText(line)}>
          <TextSegments segments={line} linked={false} />
        </span>
      ))}
    </div>
  );
}
