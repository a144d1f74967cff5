import { expect, test } from 'vitest';
import { rowsOf } from '../../../../fixtures/seeds/rows-of.ts';

test('a source and its passages', () => {
  const { sources, passages } = rowsOf({
    'sources.yaml': `- id: gazette
  title: Gazette
  author: A. Clerk
  publication: Press
  published: 1953-05
  url: https://gazette.example/7
  archive: gazette.txt
  remark: The first page is missing
  language: en
  passages: [{ paragraph: 7, summary: Who led the office }]
`,
  });
  expect({ sources, passages }).toEqual({
    sources: [
      {
        id: 'gazette',
        labels: ['Source'],
        properties: {
          id: 'gazette',
          title: 'Gazette',
          short: '1953',
          author: 'A. Clerk',
          publication: 'Press',
          published: '1953-05',
          url: 'https://gazette.example/7',
          archive: 'gazette.txt',
          remark: 'The first page is missing',
          language: 'en',
          dataset: 'test-data',
        },
      },
    ],
    passages: [
      {
        id: 'gazette:7',
        source: 'gazette',
        labels: ['Passage'],
        properties: { id: 'gazette:7', paragraph: 7, summary: 'Who led the office', dataset: 'test-data' },
      },
    ],
  });
});
