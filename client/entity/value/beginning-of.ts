import type { PropertyValue } from '../../../contract/model/graph.ts';
import { truncated } from '../../../contract/text/graphemes.ts';
import { counted, formatNumber } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

/** What a value may take up beside the others: so many letters, and so much of a list. */
const maxLetters = 400;
const maxValues = 24;

/** What stands for a long value. */
export interface Beginning {
  text: string;
  /** How much there is: `1,536 values`. */
  size: string;
}

/** A property as text. */
export function textOfValue(value: PropertyValue): string {
  if (Array.isArray(value)) return value.map(textOfValue).join(', ');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/**
 * What stands for a value that would bury the others: its beginning; of a list of numbers, which nobody reads, how
 * many there are.
 * @returns null for a value that takes up little
 */
export function beginningOf(value: PropertyValue): Beginning | null {
  if (Array.isArray(value) && value.length > maxValues) {
    if (value.every((each) => typeof each === 'number'))
      return {
        text: `List of ${counted(value.length, nouns.number)}`,
        size: counted(value.length, nouns.number),
      };
    const text = `${textOfValue(value.slice(0, maxValues))}, …`;
    return { text: cut(text), size: counted(value.length, nouns.value) };
  }
  const text = textOfValue(value);
  if (text.length <= maxLetters) return null;
  return { text: cut(text), size: `${formatNumber(text.length)} letters` };
}

/** Without looking at all of a megabyte. */
function cut(text: string): string {
  return truncated(text.slice(0, 20 * maxLetters), maxLetters);
}
