import { describe, expect, test } from 'vitest';
import { withModel } from '../../../../server/cypher/header.ts';
import { parseOwnQuery, parseShippedQuery } from '../../../../server/cypher/saved-query.ts';
import { CypherFileError, parseStatement } from '../../../../server/cypher/statement.ts';

const fileOf = (header: readonly string[], text: string) =>
  [...header.map((line) => `// ${line}`), text].join('\n');

/** With a statement that uses every parameter. */
function parse(...header: string[]) {
  const names = header.flatMap((line) => /^param (\w+):/.exec(line)?.[1] ?? []);
  const text = `RETURN ${['1', ...names.map((name) => `$${name}`)].join(', ')}`;
  return parseShippedQuery(parseStatement('saved/heads.cypher', fileOf(header, text)), 'Diplograph');
}

/** Where each fault of a file is, and what it is. */
function faultsOf(header: readonly string[], text: string): string[] {
  try {
    parseOwnQuery('queries/mine.cypher', fileOf(header, text));
    return [];
  } catch (error) {
    if (!(error instanceof CypherFileError)) throw error;
    return error.faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
  }
}

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
    'param people: list of entity:Person | People',
    'param years: list of integer 1900..2025 = 1945, 1954 | Years',
    'param days: list of date = | Days',
    'param kinds: list of in, out = in | Kinds',
    'param most: integer ..10 = | At most',
    'param least: integer 0.. = 0 | At least',
    'param gap: duration = 2 years | How long',
  );
  const plain = {
    ...{ kind: null, choices: [], default: null, min: null, max: null },
    ...{ isList: false, hasChoicesInGraph: false },
  };
  expect(query).toMatchObject({
    name: 'heads',
    title: 'Who headed a body?',
    description: 'Every head, earliest first: with dates.',
    category: 'Leaders',
    view: 'timeline',
    text: expect.stringMatching(/^RETURN 1, /),
    ...{ origin: 'shipped', model: 'Diplograph', author: null },
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
      { ...plain, name: 'people', type: 'entity', kind: 'Person', isList: true },
      {
        ...plain,
        name: 'years',
        type: 'integer',
        min: 1900,
        max: 2025,
        isList: true,
        default: ['1945', '1954'],
      },
      { ...plain, name: 'days', type: 'date', isList: true, default: [] },
      { ...plain, name: 'kinds', type: 'choice', choices: ['in', 'out'], isList: true, default: ['in'] },
      { ...plain, name: 'most', type: 'integer', max: 10, default: '' },
      { ...plain, name: 'least', type: 'integer', min: 0, default: '0' },
      { ...plain, name: 'gap', type: 'duration', default: '2 years' },
    ],
  });
});

test.each([
  [needed.slice(1), 'saved/heads.cypher:1: "title" is missing: add a line "// title: …"'],
  [[...needed.slice(0, 3), 'view: pie'], '4: "view" must be given as one of graph, table, timeline, chart'],
  [[...needed, 'made: by me'], '5: "made" is not a field of a header'],
  [[...needed, 'view: graph'], '5: "view" is given twice'],
  [[...needed, 'Just words'], '5: "Just words" is not a field: write "// name: value"'],
  [[...needed, 'param body'], '5: "param body" is not a parameter'],
  [[...needed, 'param body: entity'], '5: "param body: entity" is not a parameter'],
  [[...needed, 'param body: person | Who'], '5: "person" is not a type'],
  [[...needed, 'param rank: a, b = c | Which'], '5: the default must be one of a, b, not "c"'],
  [[...needed, 'param n: integer 5..1 | N'], '5: "integer 5..1" is not a type'],
  [[...needed, 'param n: list of list of date | N'], '5: "list of list of date" is not a type'],
  [[...needed, 'param n: integer 1..5 = 9 | N'], '5: the default must be from 1 to 5, not "9"'],
  [[...needed, 'param n: list of integer = 1, x | N'], '5: the default must be a whole number, not "x"'],
  [[...needed, 'param n: duration = long | N'], '5: the default must be a duration'],
  [[...needed, 'param a: date | A', 'param a: date | B'], '6: this parameter is declared twice'],
])('%j is refused with its line', (header, message) => {
  expect(() => parse(...header)).toThrow(message);
});

test('what is wrong is said all at once, each at its place', () => {
  const header = [
    'title: Mine',
    'category: Leaders',
    'view: pie',
    'param body: entity:Body | Body',
    'param at: dates | Date',
    'Just words',
  ];
  const text =
    "MATCH (n {id: $body, note: '$text'}) // $comment\nWHERE n.`$name` = $who AND $who <> $`odd one`\nRETURN n";
  expect(faultsOf(header, text)).toEqual([
    '1:1 "description" is missing: add a line "// description: …"',
    '3:1 "view" must be given as one of graph, table, timeline, chart',
    expect.stringMatching(/^5:10 "dates" is not a type/),
    expect.stringMatching(/^5:10 "at" is not used/),
    expect.stringMatching(/^6:1 "Just words" is not a field/),
    '8:19 $who is not declared: add a line "// param name: type | label"',
    '8:36 $odd one is not declared: add a line "// param name: type | label"',
  ]);
});

test('labels and types that are put together are no parameters', () => {
  expect(faultsOf([...needed, 'param label: string | Label'], 'MATCH (n:$any($label)) RETURN n')).toEqual([]);
});

test('who made a query and for which model is kept', () => {
  const header = [...needed, 'author: Lan', 'model: Movie, Person'];
  expect(parseOwnQuery('queries/mine.cypher', fileOf(header, 'RETURN 1'))).toMatchObject({
    ...{ name: 'mine', file: 'queries/mine.cypher', origin: 'own' },
    ...{ author: 'Lan', model: 'Movie, Person' },
  });
});

test('a model is written into the header before its parameters', () => {
  const file = (header: string[]) => fileOf(header, '\nRETURN $a');
  const before = [...needed, 'param a: date | A'];
  const after = [...needed, 'model: Movie, Person', 'param a: date | A'];
  const statement = (source: string) => parseStatement('mine.cypher', source);
  expect(withModel(statement(file(before)), 'Movie,\nPerson')).toBe(file(after));
  expect(withModel(statement(fileOf(needed, 'RETURN 1')), 'X')).toBe(
    fileOf([...needed, 'model: X'], 'RETURN 1'),
  );
});

describe('choices asked of the graph', () => {
  const params = ['param congress: entity:Congress | Congress', 'param pillar: entity:Concept | Pillar'];
  const text = 'MATCH (c {id: $congress})-[s]->(p {id: $pillar}) RETURN s';

  test('are a statement with its place in the file', () => {
    const choices = ['choices pillar: MATCH ({id: $congress})-->(pillar)', '  RETURN pillar'];
    const query = parseOwnQuery('queries/mine.cypher', fileOf([...needed, ...params, ...choices], text));
    expect(query.parameters.map(({ name, hasChoicesInGraph }) => [name, hasChoicesInGraph])).toEqual([
      ['congress', false],
      ['pillar', true],
    ]);
    expect(query.choices.get('pillar')).toEqual({
      text: 'MATCH ({id: $congress})-->(pillar)\n     RETURN pillar',
      firstLine: 7,
      firstColumn: 20,
    });
  });

  test.each([
    [
      [params[0], 'choices congress: MATCH (n {id: $pillar}) RETURN n', params[1]],
      '6:36 $pillar is not a parameter above "congress"',
    ],
    [['choices pillar: MATCH (n) RETURN n', ...params], '5:12 "pillar" is not a parameter above'],
    [[...params, 'choices pillar:'], '7:12 "choices pillar:" asks nothing'],
    [
      [...params, 'choices pillar: RETURN 1', 'choices pillar: RETURN 2'],
      '8:12 the choices of "pillar" are given twice',
    ],
    [
      [...params, 'param side: in, out | Side', 'choices side: RETURN 1'],
      '8:12 "side" has its choices already',
    ],
  ])('%j is refused', (lines, message) => {
    const used = lines.some((line) => line?.startsWith('param side')) ? `${text}, $side` : text;
    expect(faultsOf([...needed, ...(lines as string[])], used)).toEqual([expect.stringContaining(message)]);
  });
});

test('a file that is full of faults says some of them, and what is too long or too much', () => {
  const faults = faultsOf(Array(20_000).fill('nothing: at all'), 'RETURN 1');
  expect(faults).toHaveLength(100);
  const many = Array.from({ length: 60 }, (_, index) => `param p${index}: string | P`);
  const text = `RETURN ${many.map((_, index) => `$p${index}`)}`;
  expect(faultsOf([...needed, ...many], text)[0]).toBe('55:1 more than 50 lines "param" are given');
  expect(faultsOf([...needed.slice(1), `title: ${'x'.repeat(201)}`], 'RETURN 1')).toEqual([
    '4:1 "title" is longer than 200 letters',
  ]);
});
