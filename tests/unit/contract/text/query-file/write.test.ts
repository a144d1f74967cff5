import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQueryFile } from '../../../../../contract/text/query-file/read.ts';
import { queryFileOf } from '../../../../../contract/text/query-file/write.ts';
import { parseOwnQuery } from '../../../../../server/cypher/saved-query.ts';

test('a file is written as its grammar has it', () => {
  const file = queryFileOf({
    title: 'Who headed a body?',
    description: `Every leader of the body, earliest first,\nunder the name that the body then had${', and so on'.repeat(4)}.`,
    category: 'Leadership',
    view: 'timeline',
    author: null,
    model: null,
    parameters: [
      {
        name: 'body',
        type: 'entity:Body',
        default: null,
        label: 'Body',
        choices: 'MATCH (b:Body)\nRETURN b',
      },
      { name: 'at', type: 'date', default: '', label: 'Date', choices: null },
      { name: 'rank', type: 'head, deputy', default: 'head', label: 'Rank', choices: null },
    ],
    text: '// all of them\nMATCH (n)\nRETURN n\n',
  });
  expect(file.split('\n')).toEqual([
    '// title: Who headed a body?',
    '// description: Every leader of the body, earliest first, under the name that the body then had, and so',
    '//   on, and so on, and so on, and so on.',
    '// category: Leadership',
    '// view: timeline',
    '// param body: entity:Body | Body',
    '// choices body: MATCH (b:Body)',
    '//   RETURN b',
    '// param at: date = | Date',
    '// param rank: head, deputy = head | Rank',
    '',
    '// all of them',
    'MATCH (n)',
    'RETURN n',
    '',
  ]);
});

const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 })
  .map((some) => some.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const name = fc.stringMatching(/^[A-Za-z_]\w{0,12}$/);
const typed = fc.constantFrom(
  { type: 'entity', default: 'the-board' },
  { type: 'entity:Body', default: null },
  { type: 'date', default: '1965-03' },
  { type: 'integer 1..9', default: '5' },
  { type: 'string', default: 'b c' },
  { type: 'duration', default: null },
  { type: 'a, b c, d', default: 'b c' },
);
const parameter = fc
  .record({ name, typed, label: words })
  .map(({ typed, ...rest }) => ({ ...typed, ...rest, choices: null }));

test('what is written is read again as it was, here and by the server', () => {
  const file = fc.record({
    title: words,
    description: words,
    category: words,
    view: fc.constantFrom('graph', 'table', 'timeline', 'chart'),
    author: fc.option(words),
    model: fc.option(words),
    parameters: fc.uniqueArray(parameter, { selector: (each) => each.name, maxLength: 5 }),
    text: fc.constantFrom('RETURN 1', '// one\nRETURN 1 AS one', 'MATCH (n)\n\nRETURN n'),
  });
  const using = file.map(({ text, ...query }) => ({
    ...query,
    text: text + query.parameters.map(({ name }) => `, $${name}`).join(''),
  }));
  fc.assert(
    fc.property(using, (query) => {
      const source = queryFileOf(query);
      expect(readQueryFile(source)).toEqual(query);
      const parsed = parseOwnQuery('queries/mine.cypher', source);
      const { title, description, category, view, author, model, text, parameters } = parsed;
      const { parameters: declared, ...rest } = query;
      expect({ title, description, category, view, author, model, text }).toEqual(rest);
      expect(parameters.map(({ name, default: standard, label }) => ({ name, standard, label }))).toEqual(
        declared.map(({ name, default: standard, label }) => ({ name, standard, label })),
      );
    }),
  );
});
