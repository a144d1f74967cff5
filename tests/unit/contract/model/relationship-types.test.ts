import { describe, expect, test } from 'vitest';
import {
  isOfFamily,
  reads,
  relationshipTypeNames,
  relationshipTypeOf,
  successionForm,
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
    expect(isOfFamily('DEPUTY_HEADED', 'deputy headship')).toBe(true);
    expect(isOfFamily('DEPUTY_HEADED', 'headship', 'deputy headship')).toBe(true);
    expect(isOfFamily('DEPUTY_HEADED', 'headship')).toBe(false);
  });

  test('of a succession tell its form, and only of a succession', () => {
    const formed = relationshipTypeNames.filter((type) => successionForm(type));
    expect(formed).toEqual(typesOfFamily('succession'));
    expect(formed.map(successionForm).toSorted()).toEqual(successionForms.toSorted());
  });
});

test.each(['ACTED_IN', 'constructor', 'toString', '__proto__', ''])('"%s" is no type of ours', (type) => {
  expect(relationshipTypeOf(type)).toBeUndefined();
  expect(isOfFamily(type, ...families)).toBe(false);
  expect(successionForm(type)).toBeUndefined();
  expect(reads(type, 'out')).toBe(type.toLowerCase().replaceAll('_', ' '));
});
