import type { Note } from '../../facts/notes.ts';
import type { TimeStretch } from '../../facts/span.ts';
import type { Extent } from './pack.ts';
import type { Scale } from './place.ts';
import { sizes } from './sizes.ts';

/** A remark on a stretch of time in its place. */
export interface PlacedNote extends Extent {
  form: 'note';
  id: string;
  note: Note;
  known: TimeStretch;
  label: string;
  labelX: number;
  labelWidth: number;
  /** Top of its row, within its lane. */
  y: number;
}

/** Its words stand on it where there is room, otherwise behind it, or before it at the far end. */
export function placeNote(note: Note, { place, limit, measure }: Scale): PlacedNote[] {
  const { span, label, id } = note;
  if (!span) return [];
  const known: TimeStretch = [place(span.known[0]), place(span.known[1])];
  const from = known[0] - (span.opens.before ? sizes.fade : 0);
  const to = known[1] + (span.opens.after ? sizes.fade : 0);
  const width = measure(label);
  const fits = width + 2 * sizes.markGap <= known[1] - known[0];
  const after = to + sizes.markGap;
  const before = from - sizes.markGap - width;
  // Where there is room on neither side, the words stand on the line, which leaves them free.
  const onto = Math.max(4, limit - width - 4);
  const beside = after + width <= limit ? after : before > 0 ? before : onto;
  const labelX = fits ? known[0] + sizes.markGap : beside;
  return [
    {
      ...{ form: 'note', id, note, known, label, labelX, labelWidth: width, y: 0 },
      from: Math.min(from, labelX),
      to: Math.max(to, labelX + width),
    },
  ];
}
