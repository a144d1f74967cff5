import { expect, test } from 'vitest';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'northwind', owner: 'guessed', profile: 'guessed' });

const namesOf = async (label: string): Promise<string[]> => {
  const { body } = await served.get(`/graph?kind=${label}&limit=50`);
  return body.graph.nodes.map(({ name }: GraphNode) => name).toSorted();
};

test.each([
  ['Product', ['Chai', 'Ikura', 'Rössle Sauerkraut']],
  ['Category', ['Beverages']],
  ['Customer', ['Alfreds Futterkiste', 'Great Lakes Food Market', 'Lazy K Kountry Store']],
  ['Employee', ['Davolio', 'Leverling']],
])('a %s is called by what names it', async (label, names) => {
  expect(await namesOf(label)).toEqual(names);
});

test('what has no name is called by its label and id', async () => {
  expect(await namesOf('Order')).toEqual([expect.stringMatching(/^Order 4:/)]);
});

test.each([
  ['rössle', 'Rössle Sauerkraut', 'name'],
  ['great lakes', 'Great Lakes Food Market', 'name'],
  ['steel', 'Lazy K Kountry Store', 'contactName'],
  ['janet', 'Leverling', 'firstName'],
])('a search for %j finds %s by its %s', async (q, name, matchedAs) => {
  const { body } = await served.get(`/search?q=${encodeURIComponent(q)}`);
  expect(body.results[0]).toMatchObject({ node: { name }, matchedAs });
});

test('the profile says what was guessed, and what is not known', async () => {
  const { body } = await served.get('/profile');
  expect(body).toMatchObject({
    origin: 'guessed',
    profile: { labels: { Product: { caption: ['productName'] } }, relationships: {} },
    capabilities: [],
  });
});
