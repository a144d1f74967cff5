import { graphemesOf } from '../../../contract/text/graphemes.ts';

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** A text that fits a width: whole, or ended by … after as much of it as there is room for. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = graphemesOf(text);
  let [fits, max] = [0, letters.length];
  while (fits < max) {
    const half = Math.ceil((fits + max) / 2);
    if (measure(ended(letters.slice(0, half))) <= width) fits = half;
    else max = half - 1;
  }
  return ended(letters.slice(0, fits));
}

/** A text in lines that fit a width, the last of them shortened. */
export function inLines(text: string, width: number, lines: number, measure: Measure): string[] {
  const broken: string[] = [];
  const words = text.split(/\s+/);
  while (words.length > 0 && broken.length < lines - 1) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && measure(`${line} ${words[0]}`) <= width) line += ` ${words.shift()}`;
    broken.push(shorten(line, width, measure));
  }
  return words.length > 0 ? [...broken, shorten(words.join(' '), width, measure)] : broken;
}

function ended(letters: readonly string[]): string {
  return `${letters.join('').replace(/[\s,;:–-]+$/, '')}…`;
}
