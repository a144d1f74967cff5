import type { Segment, Segments } from '../model/segment.ts';
import { graphemesOf } from './graphemes.ts';
import { formatNumber } from './language.ts';

/** What may be put into a phrase; what is absent leaves nothing behind. */
type Part = Segment | Segments | number | false | null | undefined;

/**
 * A text of words, names, dates and citations: phrase`${nameOf(person)} headed ${nameOf(body)}`.
 * @returns its segments, with plain words that meet made one
 */
export function phrase(words: TemplateStringsArray, ...parts: readonly Part[]): Segment[] {
  return inOne(words.flatMap((word, index) => [word, ...segmentsOf(parts[index])]));
}

/** Texts one after another with the same words between them; empty ones are left out. */
export function joined(texts: readonly (Part | undefined)[], between: string): Segment[] {
  const filled = texts.map(segmentsOf).filter((text) => text.length > 0);
  return inOne(filled.flatMap((text, index) => (index === 0 ? text : [between, ...text])));
}

/** Puts the first letter in upper case where plain words come first; a name keeps the form it has. */
export function sentenceCase(text: Segments): Segment[] {
  const [first, ...rest] = text;
  return typeof first === 'string' ? [capitalized(first), ...rest] : [...text];
}

/** Puts the first letter in upper case. */
export function capitalized(text: string): string {
  const [first = '', ...rest] = graphemesOf(text);
  return first.toUpperCase() + rest.join('');
}

/** A text followed by the marks of the passages that it rests on. */
export function cited(text: Segments, ids: readonly string[]): Segment[] {
  return [...text, ...ids.map((id): Segment => ({ type: 'citation', id }))];
}

/** The citations between two other segments of a text. */
interface MarksInRow {
  type: 'citations';
  ids: string[];
}

/** A text with the citations that follow each other made one, since notes of one source stand together. */
export function marksInRow(text: Segments): (Exclude<Segment, { type: 'citation' }> | MarksInRow)[] {
  const parts: ReturnType<typeof marksInRow> = [];
  for (const segment of text) {
    const last = parts.at(-1);
    if (typeof segment === 'string' || segment.type !== 'citation') parts.push(segment);
    else if (typeof last === 'object' && last.type === 'citations') last.ids.push(segment.id);
    else parts.push({ type: 'citations', ids: [segment.id] });
  }
  return parts;
}

/** Ids of the passages that a text cites, each once, in its order. */
export function citationsIn(text: Segments): string[] {
  const ids = text.flatMap((segment) =>
    typeof segment === 'object' && segment.type === 'citation' ? [segment.id] : [],
  );
  return [...new Set(ids)];
}

function segmentsOf(part: Part): Segments {
  if (part === undefined || part === null || part === false || part === '') return [];
  if (typeof part === 'number') return [formatNumber(part)];
  return Array.isArray(part) ? (part as Segments) : [part as Segment];
}

function inOne(segments: Segments): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (segment === '') continue;
    if (typeof segment === 'string' && typeof last === 'string') merged[merged.length - 1] = last + segment;
    else merged.push(segment);
  }
  return merged;
}
