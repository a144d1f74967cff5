import { expect, test } from 'vitest';
import { stopsOf } from '../../../../../client/views/timeline/stops.ts';

test('a bar gets stronger from its bound to what is certain', () => {
  expect(stopsOf({ known: [100, 200], core: [140, 150], opens: { before: false, after: false } })).toEqual([
    { offset: 0, opacity: 0.2 },
    { offset: 0.4, opacity: 0.62 },
    { offset: 0.5, opacity: 0.62 },
    { offset: 1, opacity: 0.2 },
  ]);
});

test('an open end fades out to nothing, over the same way at any zoom', () => {
  expect(stopsOf({ known: [100, 154], core: null, opens: { before: true, after: false } })).toEqual([
    { offset: 0, opacity: 0 },
    { offset: 0.46, opacity: 0.62 },
    { offset: 1, opacity: 0.62 },
  ]);
  const wide = stopsOf({ known: [100, 1054], core: null, opens: { before: false, after: true } });
  expect(wide.map(({ offset }) => offset)).toEqual([0, 0.954, 1]);
});
