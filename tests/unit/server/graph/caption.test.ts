import { expect, test } from 'vitest';
import { profileShape } from '../../../../contract/model/profile/profile.ts';
import { caption } from '../../../../server/graph/caption.ts';

const profile = profileShape.parse({
  title: 'Trade',
  identity: 'elementId',
  caption: ['name'],
  search: [],
  labels: { Product: { caption: ['productName', 'code'] } },
});

test.each([
  [['Product'], { productName: 'Chai', name: 'Tea', code: '7' }, 'Chai'],
  [['Product'], { productName: ' ', code: 7 }, '7'],
  [['Product'], { name: 'Tea' }, 'Tea'],
  [['Shop'], { productName: 'Chai' }, 'Shop 4:1'],
  [['constructor'], { toString: 'odd' }, 'constructor 4:1'],
  [[], {}, 'Node 4:1'],
])('a node with %j and %j is called %j', (labels, properties, name) => {
  expect(caption(profile, labels, properties, '4:1')).toBe(name);
});

test('a node without a name is called by the last number of the id that its database gives', () => {
  const id = '4:60bb3bc8-e09c-48cd-ba78-3a56ed26771d:57';
  expect(caption(profile, ['Shop'], {}, id)).toBe('Shop 57');
});

test('a name as long as a page is shortened', () => {
  expect(caption(profile, [], { name: 'a'.repeat(300) }, '4:1')).toHaveLength(200);
});

test('a long name is cut between letters, never inside an emoji', () => {
  const family = '👨‍👩‍👧';
  expect(caption(profile, [], { name: family.repeat(300) }, '4:1')).toBe(`${family.repeat(199)}…`);
});
