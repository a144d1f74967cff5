import { expect, test } from 'vitest';
import { contrast } from '../../../../../client/entity/looks/contrast.ts';
import { guessLooks } from '../../../../../server/graph/guess/guess-looks.ts';
import { distance, palette } from '../../../../../server/graph/guess/palette.ts';

const unknown = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `Thing ${index}`, role: undefined }));

test('every colour can be read on white, and told from the others', () => {
  for (const colour of palette) expect([colour, contrast(colour, '#ffffff') >= 4.5]).toEqual([colour, true]);
  const distances = palette.flatMap((one, index) =>
    palette.slice(index + 1).map((other) => distance(one, other)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(35);
});

test('as many labels as there are look different', () => {
  const looks = [...guessLooks(unknown(200)).values()];
  expect(new Set(looks.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(200);
  expect(new Set(looks.slice(0, palette.length).map(({ colour }) => colour)).size).toBe(palette.length);
});

test('a label that comes later changes none', () => {
  const before = guessLooks([...unknown(30), { label: 'Person', role: 'person' }]);
  const after = guessLooks([
    ...unknown(30),
    { label: 'Person', role: 'person' },
    { label: 'City', role: 'place' },
  ]);
  expect([...after].slice(0, 31)).toEqual([...before]);
});

test('what a label says shows in its looks', () => {
  const looks = guessLooks([
    { label: 'Movie', role: undefined },
    { label: 'Person', role: 'person' },
    { label: 'constructor', role: undefined },
  ]);
  expect(looks.get('Movie')?.icon).toBe('film');
  expect(looks.get('Person')).toMatchObject({ icon: 'user-round', shape: 'ellipse' });
  expect(looks.get('constructor')?.icon).toBe('circle');
});
