import { graphemesOf } from '../../../../contract/text/graphemes.ts';

/** Letters that are as wide as two others: those of East Asia, and pictographs. */
const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|\p{Regional_Indicator}|[\u3000-\u303e\uff01-\uff60]/u;

/** Letters of which each stands for itself: most names consist of these, and need not be taken apart. */
const simple = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** How wide a text is about, in letters of usual width. */
export function columnsOf(text: string): number {
  if (simple.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, grapheme) => sum + columnsOfGrapheme(grapheme), 0);
}

/** The beginning of a text that is no wider than some columns, and at least one letter of it. */
export function startOf(text: string, columns: number): string {
  if (simple.test(text)) return text.slice(0, Math.max(1, columns));
  let [start, width] = ['', 0];
  for (const grapheme of graphemesOf(text)) {
    width += columnsOfGrapheme(grapheme);
    if (start !== '' && width > columns) break;
    start += grapheme;
  }
  return start;
}

function columnsOfGrapheme(grapheme: string): number {
  return wide.test(grapheme) ? 2 : 1;
}
