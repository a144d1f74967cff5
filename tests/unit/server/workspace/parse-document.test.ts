import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseDocument } from '../../../../server/workspace/parse-document.ts';

const shape = z.strictObject({ name: z.string(), places: z.array(z.strictObject({ x: z.number() })) });

function parse(text: string): unknown {
  try {
    return parseDocument({ id: 'a', file: 'views/a.json', text, revision: '' }, shape);
  } catch (error) {
    return (error as Error).message.replace(' Correct it, or replace it.', '');
  }
}

test('a right file is what it says', () => {
  expect(parse('{ "name": "A", "places": [{ "x": 1 }] }')).toEqual({ name: 'A', places: [{ x: 1 }] });
});

test.each([
  ['', '1:1: is not JSON here.'],
  ['{\n  "name": "A",\n  "places": [', '3:14: is not JSON here.'],
  ['{\n  "name": A\n}', '2:11: is not JSON here.'],
  ['{\n  "name": "A",\n}', '3:1: is not JSON here.'],
  ['{\n  "name": "A"\n  "places": []\n}', '3:3: is not JSON here.'],
  ['{\n  "name": "A",\n  "places": {}\n}', '3:13: places must be a list.'],
  ['{\n  "places": [],\n  "name": 3 }', '3:11: name must be one text.'],
  [
    '{\n  "name": "A",\n  "places": [\n    { "x": 1 },\n    { "x": "left" }\n  ]\n}',
    '5:12: places.1.x must be a number.',
  ],
  ['{ "places": [] }', '1:1: name must be given.'],
  [
    '{ "name": "A", "places": [{ "x": 1, "y": 2 }] }',
    '1:27: places.0 has fields that are not known here: y.',
  ],
  ['[]', '1:1: the file must be an object.'],
])('%j is wrong at a line and a column', (text, problem) => {
  expect(parse(text)).toBe(`views/a.json:${problem}`);
});
