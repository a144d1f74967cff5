import type { Segment, Segments } from '../model/segment.ts';

/**
 * A text without any markup, for a terminal, the clipboard or a cell: citations become `[n]`, numbered as they come.
 * @param numbers the numbers given so far; new ones are added
 */
export function plainText(text: Segments, numbers = new Map<string, number>()): string {
  return text.map((segment, index) => plain(segment, text[index - 1], numbers)).join('');
}

/** A sentence as the API gives it: in one piece, and in segments. */
export function sentenceOf(segments: Segment[]): { sentence: string; segments: Segment[] } {
  return { sentence: plainText(segments), segments };
}

function plain(segment: Segment, before: Segment | undefined, numbers: Map<string, number>): string {
  if (typeof segment === 'string') return segment;
  if (segment.type !== 'citation') return segment.text;
  const number = numbers.get(segment.id) ?? numbers.size + 1;
  numbers.set(segment.id, number);
  const follows = typeof before === 'object' && before.type === 'citation';
  return `${follows ? '' : ' '}[${number}]`;
}
