const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters that never combine with their neighbours, of which most texts consist: no control characters, no marks. */
const plain = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff]*$/;

/**
 * A text as the letters that a reader sees (grapheme clusters): an accent stays with its letter, an emoji of several
 * code points is one. A text is cut between these only.
 */
export function graphemesOf(text: string): string[] {
  return plain.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many letters a reader sees. */
export function graphemeCount(text: string): number {
  return plain.test(text) ? text.length : graphemesOf(text).length;
}

/** A text of so many letters at most: whole, or ended by … in the place of the last. */
export function truncated(text: string, max: number): string {
  // No text has more letters than code units.
  if (text.length <= max) return text;
  const letters = graphemesOf(text);
  return letters.length <= max ? text : `${letters.slice(0, max - 1).join('')}…`;
}
