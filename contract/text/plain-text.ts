import type { Citation } from '../model/citation.ts';
import type { Segment, Segments } from '../model/segment.ts';
import { knownAmong, noteLabels } from './notes.ts';
import { marksInRow } from './phrase.ts';

/**
 * A text without any markup, for a terminal, the clipboard or a cell: citations become notes, `[2025 ¶20, ¶22]`.
 * @param citations the passages that may be cited; others leave nothing behind
 */
export function plainText(text: Segments, citations: readonly Citation[] = []): string {
  return marksInRow(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type !== 'citations') return part.text;
      const cited = knownAmong(part.ids, citations);
      return cited.length === 0 ? '' : ` [${noteLabels(cited)}]`;
    })
    .join('');
}

/**
 * A sentence as the API gives it: in one piece, and in segments.
 * @param citations the passages that may be cited
 */
export function sentenceOf(
  segments: Segment[],
  citations?: readonly Citation[],
): { sentence: string; segments: Segment[] } {
  return { sentence: plainText(segments, citations), segments };
}
