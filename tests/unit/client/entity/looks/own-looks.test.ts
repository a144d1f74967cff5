import { expect, test } from 'vitest';
import { contrast } from '../../../../../client/entity/looks/contrast.ts';
import { kindLooks, lookByName } from '../../../../../client/entity/looks/own-looks.ts';
import { type Kind, kindNames } from '../../../../../contract/model/kinds.ts';
import { distanceSeen, visions } from './colour-vision.ts';

test('every kind has a look, distinguished by shape and by colour', () => {
  expect(Object.keys(kindLooks)).toEqual(kindNames);
  const all = Object.values(kindLooks);
  for (const field of ['shape', 'icon', 'light', 'dark'] as const)
    expect(new Set(all.map((look) => look[field])).size).toBe(kindNames.length);
});

test('words in a kind’s colour can be read on the background in light and dark, and its icon on its colour', () => {
  const faint = Object.entries(kindLooks).filter(
    ([, { light, dark }]) =>
      contrast(light, '#f6f1e7') < 4.5 || contrast(light, '#ffffff') < 4.5 || contrast(dark, '#202b38') < 4.5,
  );
  expect(faint).toEqual([]);
});

test('a label of which nothing is said always looks the same', () => {
  expect(lookByName('Gene')).toEqual(lookByName('Gene'));
  expect(lookByName('Gene')).not.toEqual(lookByName('Protein'));
  expect(lookByName('constructor').shape).toBeTypeOf('string');
});

/** Kinds whose outlines are hard to distinguish when they are small. */
const similar: readonly (readonly Kind[])[] = [
  ['Person', 'InternationalOrganization', 'Organization'],
  ['Commission', 'Country', 'Congress', 'Document'],
];

test.each(Object.entries(visions))(
  'kinds of similar outlines differ in colour for people with %s',
  (_, vision) => {
    for (const mode of ['light', 'dark'] as const) {
      const close = similar.flatMap((kinds) =>
        kinds.flatMap((one, index) =>
          kinds
            .slice(0, index)
            .filter((other) => distanceSeen(kindLooks[one][mode], kindLooks[other][mode], vision) < 11)
            .map((other) => `${one} and ${other}`),
        ),
      );
      expect(close).toEqual([]);
    }
  },
);
