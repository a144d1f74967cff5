import { describe, expect, test } from 'vitest';
import { isOfFamily, reads, successionForm } from '../../../../contract/model/meaning.ts';
import {
  relationshipTypeNames,
  relationshipTypeOf,
  typesEntailing,
  typesOfFamily,
} from '../../../../contract/model/relationship-types.ts';
import { families, successionForms } from '../../../../contract/model/relationships/description.ts';

describe('the families', () => {
  test('hold every type once', () => {
    const types = families.map((family) => typesOfFamily(family));
    expect(types.flat().toSorted()).toEqual(relationshipTypeNames.toSorted());
    expect(families.filter((_, index) => types[index]?.length === 0)).toEqual([]);
  });

  test('hold a type that is of one of them', () => {
    expect(isOfFamily({ type: 'DEPUTY_HEADED' }, 'deputy headship')).toBe(true);
    expect(isOfFamily({ type: 'DEPUTY_HEADED' }, 'headship', 'deputy headship')).toBe(true);
    expect(isOfFamily({ type: 'DEPUTY_HEADED' }, 'headship')).toBe(false);
  });

  test('of a succession tell its form, and only of a succession', () => {
    const formed = relationshipTypeNames.filter((type) => successionForm({ type }));
    expect(formed).toEqual(typesOfFamily('succession'));
    expect(formed.map((type) => successionForm({ type })).toSorted()).toEqual(successionForms.toSorted());
  });
});

describe('a fact proves that its ends existed', () => {
  const provesNothing = ['CONTRIBUTED_TO', 'LED_TO', 'MEASURED'];
  const provesWhoActs = ['ABOUT', 'AWARDED', 'CITES', 'LOCATED_IN', 'STATED', 'TASKED_WITH'];

  test('both, save where one may be over, or is only spoken of', () => {
    const [ofSource, ofTarget] = [typesEntailing('source'), typesEntailing('target')];
    const without = (types: readonly string[]) =>
      relationshipTypeNames.filter((type) => !types.includes(type));
    expect(without(ofSource).toSorted()).toEqual([...provesNothing, 'GUIDED'].toSorted());
    expect(without(ofTarget).toSorted()).toEqual([...provesNothing, ...provesWhoActs].toSorted());
  });
});

test.each(['ACTED_IN', 'constructor', 'toString', '__proto__', ''])('"%s" is no type of ours', (type) => {
  expect(relationshipTypeOf(type)).toBeUndefined();
  expect(isOfFamily({ type }, ...families)).toBe(false);
  expect(successionForm({ type })).toBeUndefined();
  expect(reads({ type }, 'out')).toBe(type);
});
