import { expect, test } from 'vitest';
import { drawLane } from '../../../../../client/features/office/lane-drawing.ts';
import { heldOffice } from '../../../../fixtures/held-office.ts';

test('names, terms, attestations and gaps lie along the years, and the undated are named', () => {
  const drawing = drawLane(heldOffice);
  expect(drawing?.names.map(({ label, from, to }) => [label, from < to])).toEqual([
    ['Board', true],
    ['Commission', true],
  ]);
  expect(drawing?.holders.map(({ label, terms, points }) => [label, terms.length, points.length])).toEqual([
    ['An', 1, 0],
    ['Lan', 0, 2],
  ]);
  expect(drawing?.gaps).toHaveLength(2);
  expect(drawing?.undated).toEqual(['Minh']);
  const places = [...(drawing?.names ?? []), ...(drawing?.gaps ?? [])].flatMap(({ from, to }) => [from, to]);
  expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
  expect(drawing?.ticks.map(({ year }) => year)).toEqual(['1950', '1955', '1960', '1965', '1970', '1975']);
});

test('where nothing is dated there is nothing to draw', () => {
  expect(drawLane({ ...heldOffice, stages: [], tenures: [], findings: [] })).toBeNull();
});
