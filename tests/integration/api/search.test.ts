import { expect, test } from 'vitest';
import type { SearchResult } from '../../../contract/api/routes/search.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'search', profile: 'built-in' });

/** What was found, as `id: form (kind)`. */
async function found(q: string, more = ''): Promise<string[]> {
  const { body } = await served.get(`/search?q=${encodeURIComponent(q)}&limit=100${more}`);
  return body.results
    .filter(({ node }: SearchResult) => node.id.startsWith('search-'))
    .map(({ node, matched, matchedAs }: SearchResult) => `${node.id}: ${matched} (${matchedAs})`);
}

test.each([
  ['Xuân Thủy', ['search-xuan-thuy: Xuân Thủy (name)']],
  ['Xua\u0302n Thu\u0309y', ['search-xuan-thuy: Xuân Thủy (name)']],
  ['xuan thuy', ['search-xuan-thuy: Xuân Thủy (name)']],
  ['xua', ['search-xuan-thuy: Xuân Thủy (name)']],
  ['nguyen ai quoc', ['search-ho-chi-minh: Nguyễn Ái Quốc (pseudonym)']],
  ['VUFO', ['search-union: VUFO (abbreviation)']],
  ['vuf', ['search-union: VUFO (abbreviation)']],
  ['do muoi', ['search-dong: Đỗ Mười Đông (name)']],
  ['doi ngoai lien lac', ['search-board: Ban Liên lạc Đối ngoại (translation)']],
  ['solidarty comittee', ['search-committee: Solidarity Committee (name)']],
  ['clerk of the liaison', ['search-liaison-clerk: Clerk of the Liaison (name)']],
  ['of the', ['search-liaison-clerk: Clerk of the Liaison (name)']],
  ['search-board', ['search-board: search-board (id)']],
  ['"*:* OR (', []],
])('%j finds %j', async (q, expected) => {
  expect(await found(q)).toEqual(expected);
});

test('the beginning of a name comes before the same words inside one', async () => {
  expect(await found('liaison')).toEqual([
    'search-board: Foreign Liaison Board (name)',
    'search-commission: Foreign Liaison Commission (name)',
    'search-liaison-clerk: Clerk of the Liaison (name)',
  ]);
  expect(await found('foreign liaison c')).toEqual(['search-commission: Foreign Liaison Commission (name)']);
});

test('a kind leaves the others out', async () => {
  expect(await found('liaison', '&kind=Person')).toEqual([
    'search-liaison-clerk: Clerk of the Liaison (name)',
  ]);
});

test('a label with a character that no label has is refused', async () => {
  const message = 'holds a null character, which no label does';
  for (const path of ['/search?q=a&kind=%00', '/entities/any/neighbours?kind=A%00']) {
    const { status, body } = await served.get(path);
    expect([status, body.errors]).toEqual([400, [{ field: 'kind', message }]]);
  }
});

test('a limit says what it leaves out', async () => {
  const { body } = await served.get('/search?q=liaison&limit=1');
  expect({ ...body, results: body.results.length }).toEqual({
    shown: 1,
    total: expect.any(Number),
    truncated: true,
    results: 1,
    searched: { means: ['full-text index'], indexes: ['entity_names'], scanned: null, isComplete: true },
  });
  expect(body.total).toBeGreaterThanOrEqual(3);
});

test('a body says whether any head of it is known; anything else says nothing', async () => {
  const { body } = await served.get('/search?q=liaison&limit=100');
  const headed = body.results
    .filter(({ node }: SearchResult) => node.id.startsWith('search-'))
    .map(({ node, headed }: SearchResult) => [node.id, headed]);
  expect(Object.fromEntries(headed)).toEqual({
    'search-board': true,
    'search-commission': true,
    'search-liaison-clerk': null,
  });
});

test('lookup properties stay inside', async () => {
  const { body } = await served.get('/search?q=xuan+thuy');
  expect(body.results[0].node.properties).not.toHaveProperty('searchNames');
});

test('nothing to search for is refused', async () => {
  const { status, body } = await served.get('/search?q=%20&limit=0&near=x');
  expect([status, body.errors]).toEqual([
    400,
    [
      { field: 'q', message: 'is empty: type at least one letter' },
      { field: 'limit', message: 'must be at least 1' },
      { field: 'near', message: 'is not a known field' },
    ],
  ]);
});
