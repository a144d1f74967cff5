import type { PlacedNote } from './place-note.ts';
import { sizes } from './sizes.ts';

interface NoteLineProps {
  placed: PlacedNote;
  labelAt: number;
}

/** A stretch to be careful about: a broken line where nobody is known, a double one where two are. */
export function NoteLine({ placed: { note, known, label, labelWidth }, labelAt }: NoteLineProps) {
  const middle = sizes.markRow / 2;
  const { before = false, after = false } = note.span?.opens ?? {};
  const from = known[0] - (before ? sizes.fade : 0);
  const to = Math.max(known[1] + (after ? sizes.fade : 0), from + 2);
  const words: [number, number] = [labelAt - 5, labelAt + labelWidth + 5];
  const line = (y: number) =>
    labelAt > from && labelAt < to
      ? `M${from} ${y}H${words[0]}M${Math.min(words[1], to)} ${y}H${to}`
      : `M${from} ${y}H${to}`;
  return (
    <>
      {note.kind === 'gap' ? (
        <path className="timeline-gap" d={line(middle)} />
      ) : (
        <path className="timeline-overlap" d={line(middle - 2) + line(middle + 2)} />
      )}
      {!before && <path className="timeline-note-end" d={`M${from} ${middle - 5}v10`} />}
      {!after && <path className="timeline-note-end" d={`M${to} ${middle - 5}v10`} />}
      <text className="timeline-label timeline-note-label" x={labelAt} y={middle + 4}>
        {label}
      </text>
    </>
  );
}
