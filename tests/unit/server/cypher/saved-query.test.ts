import { expect, test } from 'vitest';
import { parseSavedQuery } from '../../../../server/cypher/saved-query.ts';
import { parseStatement } from '../../../../server/cypher/statement.ts';

const parse = (...header: string[]) =>
  parseSavedQuery(
    parseStatement('saved/heads.cypher', [...header.map((line) => `// ${line}`), 'RETURN 1'].join('\n')),
  );

const needed = ['title: Heads', 'description: Every head.', 'category: Leaders', 'view: table'];

test('a header with every type of parameter is read whole', () => {
  const query = parse(
    'title: Who headed a body?',
    'description: Every head,',
    '  earliest first: with dates.',
    'category: Leaders',
    'view: timeline',
    'param body: entity:Body = the-board | Body',
    'param anything: entity | What',
    'param at: date = | Date',
    'param limit: integer = 10 | Limit',
    'param word: string | A word',
    'param all: boolean = false | All of them',
    'param rank: head, deputy, both = both | Rank',
  );
  const plain = {
    ...{ kind: null, choices: [], default: null },
    ...{ isList: false, min: null, max: null, hasChoicesInGraph: false },
  };
  expect(query).toMatchObject({
    name: 'heads',
    title: 'Who headed a body?',
    description: 'Every head, earliest first: with dates.',
    category: 'Leaders',
    view: 'timeline',
    text: 'RETURN 1',
    parameters: [
      { ...plain, name: 'body', type: 'entity', kind: 'Body', default: 'the-board', label: 'Body' },
      { ...plain, name: 'anything', type: 'entity', label: 'What' },
      { ...plain, name: 'at', type: 'date', default: '', label: 'Date' },
      { ...plain, name: 'limit', type: 'integer', default: '10', label: 'Limit' },
      { ...plain, name: 'word', type: 'string', label: 'A word' },
      { ...plain, name: 'all', type: 'boolean', default: 'false', label: 'All of them' },
      {
        name: 'rank',
        type: 'choice',
        kind: null,
        choices: ['head', 'deputy', 'both'],
        default: 'both',
        label: 'Rank',
      },
    ],
  });
});

test.each([
  [needed.slice(1), 'saved/heads.cypher:1: "title" is missing: add a line "// title: …"'],
  [[...needed.slice(0, 3), 'view: pie'], '4: "view" must be given as one of graph, table, timeline, chart'],
  [[...needed, 'author: somebody'], '5: "author" is not a field of a header'],
  [[...needed, 'view: graph'], '5: "view" is given twice'],
  [[...needed, 'Just words'], '5: "Just words" is not a field: write "// name: value"'],
  [[...needed, 'param body'], '5: "param body" is not a parameter'],
  [[...needed, 'param body: entity'], '5: "param body: entity" is not a parameter'],
  [[...needed, 'param body: person | Who'], '5: "person" is not a type'],
  [[...needed, 'param rank: a, b = c | Which'], '5: the default "c" is none of the choices a, b'],
  [[...needed, 'param a: date | A', 'param a: date | B'], '6: this parameter is declared twice'],
])('%j is refused with its line', (header, message) => {
  expect(() => parse(...header)).toThrow(message);
});
