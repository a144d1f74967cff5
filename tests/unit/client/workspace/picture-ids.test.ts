import { describe, expect, test } from 'vitest';
import {
  pictureIds,
  pictureKey,
  selectionFields,
  selectionOf,
} from '../../../../client/workspace/picture-ids.ts';

describe('the ids by which the address names a picture', () => {
  const overview = new Set(['a', 'b']);

  test('are none for the overview, in whatever order it came', () => {
    expect(pictureIds(['b', 'a'], overview)).toBeNull();
  });

  test('are all of any other picture', () => {
    expect(pictureIds(['a'], overview)).toEqual(['a']);
    expect(pictureIds(['a', 'c'], overview)).toEqual(['a', 'c']);
    expect(pictureIds([], overview)).toEqual([]);
  });

  test('are no more than a link can carry', () => {
    const many = Array.from({ length: 151 }, (_, index) => `n${index}`);
    expect(pictureIds(many, overview)).toEqual(many.slice(0, 150));
  });
});

test('two pictures of the same entities have one key', () => {
  expect(pictureKey(['b', 'a'])).toBe(pictureKey(['a', 'b']));
  expect(pictureKey(['a'])).not.toBe(pictureKey(null));
  expect(pictureKey([])).not.toBe(pictureKey(null));
});

test.each([{ node: 'a' }, { edge: 'e' }, null])('the selection %j survives the address', (selection) => {
  expect(selectionOf(selectionFields(selection))).toEqual(selection);
});
