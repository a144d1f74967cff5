import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../../../../client/features/queries/console/parameters/console-parameter.ts';
import { proposedQuery } from '../../../../../../client/features/queries/console/proposed-query.ts';
import type { Result } from '../../../../../../contract/api/result.ts';
import { readQueryFile } from '../../../../../../contract/text/query-file/read.ts';
import { queryFileOf } from '../../../../../../contract/text/query-file/write.ts';

function propose(statement: string, result: Result | null = null, values: [string, string][] = []) {
  const parameters = parametersOf(statement, { types: new Map(), values: new Map(values) });
  return proposedQuery({ statement, parameters, result, author: 'An', model: 'Diplograph' });
}

function resultOf(columns: string[], rows: unknown[][], edges: number): Result {
  const edge = { id: 'e', type: 'T', source: 'a', target: 'b', properties: {} };
  return {
    ...{ columns, rows, graph: { nodes: [], edges: Array.from({ length: edges }, () => edge) } },
    ...{ citations: [], notifications: [] },
    summary: { shown: 1, total: 1, isTotalExact: true, truncated: false, cutBy: null, milliseconds: 1 },
  };
}

describe('the title', () => {
  it.each([
    ['// Who led what.\nMATCH (p:Person) RETURN p', 'Who led what'],
    ['/* Who led\n * what */ MATCH (p:Person) RETURN p', 'Who led what'],
    ['MATCH (p:Person)-->(b:Body), (q:Person) RETURN p', 'Person and Body'],
    ['MATCH (n) RETURN n.name AS name', 'n.name AS name'],
  ])('of %s is %s', (statement, title) => {
    expect(propose(statement).title).toBe(title);
  });
});

it('leaves the comment out that has become the title', () => {
  expect(propose('// Who led what\nRETURN 1').text).toBe('RETURN 1');
});

it.each([
  ['graph', resultOf(['p'], [[{ $node: 'a' }]], 1)],
  ['chart', resultOf(['type', 'number'], [['HEADED', 3]], 0)],
  ['table', resultOf(['a', 'b', 'c'], [['x', 'y', 1]], 0)],
  ['table', null],
])('suits the view %s', (view, result) => {
  expect(propose('RETURN 1', result).view).toBe(view);
});

it('declares the parameters with their types and labels, and begins with what was filled in', () => {
  const { parameters } = propose('MATCH (b:Body {id: $theBody}) RETURN b LIMIT $limit', null, [
    ['theBody', 'vietnam'],
    ['limit', '20'],
  ]);
  expect(parameters).toEqual([
    { name: 'theBody', label: 'The body', type: 'entity:Body', default: null, choices: null },
    { name: 'limit', label: 'Limit', type: 'integer', default: '20', choices: null },
  ]);
});

it('keeps what the header of the text says, and can be written and read as a file', () => {
  const source = `// title: Heads
// description: Who headed a body.
// category: Leadership
// view: timeline
// author: Binh
// param body: entity:Body | The body
MATCH (b:Body {id: $body}) RETURN b`;
  const proposed = propose(source);
  expect(proposed).toMatchObject({
    title: 'Heads',
    category: 'Leadership',
    view: 'timeline',
    author: 'Binh',
  });
  expect(readQueryFile(queryFileOf(proposed))).toEqual(proposed);
});
