import { expect, test } from 'vitest';
import { byNote, knownAmong, noteLabel, noteLabels } from '../../../../contract/text/notes.ts';

function citation(short: string, paragraph: number) {
  return { id: `${short}:${paragraph}`, source: { id: short, title: 'T', short }, paragraph, summary: '' };
}

const [a, b, c] = [citation('2025', 42), citation('2021', 7), citation('2025', 9)];

test('a note is the short name of the source and the paragraph', () => {
  expect(noteLabel(a)).toBe('2025 ¶42');
});

test('notes of one source stand together, each once, in the order of the text', () => {
  expect(noteLabels([a, b, c, a])).toBe('2025 ¶9, ¶42; 2021 ¶7');
  expect(noteLabels([])).toBe('');
});

test('passages are in the order of their notes, and those that are not known are passed over', () => {
  expect([a, b, c].toSorted(byNote)).toEqual([b, c, a]);
  expect(knownAmong(['2025:9', 'none', '2025:42'], [a, b, c])).toEqual([c, a]);
});
