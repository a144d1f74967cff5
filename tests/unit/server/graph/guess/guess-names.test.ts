import { expect, test } from 'vitest';
import { guessNames } from '../../../../../server/graph/guess/guess-names.ts';

/** Samples of the properties of one label, of which each value stands on a node of its own. */
function samplesOf(label: string, sampled: number, properties: Record<string, string[]>) {
  return Object.entries(properties).map(([property, values]) => ({
    label,
    sampled,
    property,
    texts: values.length,
    different: new Set(values).size,
    examples: [...new Set(values)].slice(0, 20),
  }));
}

const captionOf = (label: string, sampled: number, properties: Record<string, string[]>) =>
  guessNames(samplesOf(label, sampled, properties))[label]?.caption;

test('a name is taken before keys, numbers, dates and places', () => {
  const caption = captionOf('Product', 3, {
    productID: ['1', '28', '10'],
    unitsInStock: ['39', '26', '31'],
    addedOn: ['1996-07-04', '1996-07-05', '1996-07-06'],
    madeIn: ['Berlin', 'London', 'Hue'],
    productName: ['Chai', 'Rössle Sauerkraut', 'Ikura'],
  });
  expect(caption).toEqual(['productName']);
});

test('what tells few nodes apart, or few nodes have, comes after what tells all', () => {
  const employees = {
    title: ['Clerk', 'Clerk', 'Clerk', 'Head'],
    lastName: ['Davolio', 'Fuller', 'King', 'Peacock'],
  };
  expect(captionOf('Employee', 4, employees)?.[0]).toBe('lastName');
  expect(captionOf('Film', 4, { nickname: ['Neo'], title: ['A', 'B', 'C', 'D'] })?.[0]).toBe('title');
});

test.each([
  ['id', ['a', 'b']],
  ['homepage', ['Our page', 'Their page']],
  ['name', ['http://a.org/1', 'https://b.org/2']],
  ['name', ['1994-01-01', '1995-01-01']],
  ['name', ['19', '7.5']],
  ['name', ['0x151C2F00020000000D000E0014002100FFFFFFFF']],
  ['name', ['3f2504e0-4f89-41d3-9a0c-0305e82c3301']],
  ['title', ['word '.repeat(40)]],
  ['city', ['Berlin', 'Hue']],
])('%s of %j is no caption', (property, values) => {
  expect(captionOf('Thing', values.length, { [property]: values })).toBeUndefined();
});

test('a search looks at the caption and at other short texts', () => {
  const guessed = guessNames(
    samplesOf('Customer', 2, {
      companyName: ['Futterkiste', 'Lakes'],
      contactName: ['Maria', 'Howard'],
      city: ['Berlin', 'Eugene'],
      phone: ['030-0074321', '(503) 555-7555'],
    }),
  );
  expect(guessed.Customer).toEqual({
    caption: ['companyName', 'contactName'],
    search: ['companyName', 'contactName', 'city'],
  });
});

test('a label that every object has is one like any other', () => {
  expect(guessNames(samplesOf('constructor', 1, { name: ['One'] })).constructor).toEqual({
    caption: ['name'],
    search: ['name'],
  });
});
