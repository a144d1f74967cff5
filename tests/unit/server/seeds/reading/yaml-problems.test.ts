import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsIn } from '../../../../fixtures/seeds/right-seeds.ts';

const people = `- id: an
  name: An
  summary: Led the office
  cite: ["gazette:7"]
- id: binh
  name: Binh
  summary: Led it next
  cite: ["gazette:7"]
`;
const spoilt = (text: string, by: string) =>
  problemsIn({ 'entities/people.yaml': people.replace(text, by) }).map((line) =>
    line.replace('entities/people.yaml:', ''),
  );

const tab = 'The line is indented by a tab, which YAML does not take: put two spaces in place of each tab.';
const colon = 'holds a colon, which YAML takes for another field: put the text in quotes.';
const cases: [slip: string, text: string, by: string, problem: string][] = [
  ['a tab before a field', '  name: An', '\tname: An', `2:1  ${tab}`],
  ['a tab after spaces', '  name: An', '  \tname: An', `2:3  ${tab}`],
  ['a colon in a text', 'Led the office', 'Led: the office', `3:12  The text of "summary" ${colon}`],
  [
    'a colon at the end of a text',
    'Led the office',
    'Led the office:',
    `3:12  The text of "summary" ${colon}`,
  ],
  [
    'a field too deep',
    '  name: An',
    '   name: An',
    '2:4  The line begins after 3 spaces, the fields of this record at 2: put them under one another.',
  ],
  [
    'a field not deep enough',
    '  name: An',
    ' name: An',
    '2:2  The line begins after 1 space, the fields of this record at 2: put them under one another.',
  ],
  [
    'a field at the margin',
    '  name: An',
    'name: An',
    '2:1  The line begins after 0 spaces, the fields of this record at 2: put them under one another.',
  ],
  ['a record without its dash', '- id: binh', 'id: binh', '5:1  A record begins with a dash: "- id: …".'],
  [
    'a quote that nothing closes',
    'name: An',
    'name: "An',
    '2:9  The text of "name" begins with " and nothing closes it.',
  ],
  [
    'an apostrophe that nothing closes',
    'name: An',
    "name: 'An",
    '2:9  The text of "name" begins with \' and nothing closes it.',
  ],
  [
    'text after a quote',
    'name: An',
    'name: "An" the Elder',
    '2:9  The text of "name" goes on after its closing ": put quotes around the whole of it, and write a " within as \\".',
  ],
  [
    'an apostrophe within apostrophes',
    'name: An',
    "name: 'An's'",
    "2:9  The text of \"name\" goes on after its closing ': put quotes around the whole of it, and write a ' within as ''.",
  ],
  ['a bracket that nothing closes', '["gazette:7"]', '["gazette:7"', '4:9  The bracket [ lacks its ].'],
  [
    'a brace that nothing closes',
    '  name: An',
    '  names: [{ name: A, kind: alias]\n  name: An',
    '2:10  The bracket [ lacks its ].',
  ],
  [
    'a list without a comma',
    '["gazette:7"]',
    '["gazette:7" "gazette:8"]',
    '4:22  A comma is missing between the parts of this list.',
  ],
  ['no space after a colon', 'name: An', 'name:An', '2:8  A space is missing after "name:".'],
  ['no space after a dash', '- id: an', '-id: an', '1:2  A space is missing after the dash.'],
  ['no colon', 'name: An', 'name An', '2:7  A colon is missing after "name".'],
  [
    'a text that begins with @',
    'name: An',
    'name: @An',
    '2:9  The text begins with @, which YAML keeps for itself: put the text in quotes.',
  ],
  [
    'a text that begins with !',
    'name: An',
    'name: !An',
    '2:9  The text begins with !, which YAML keeps for itself: put the text in quotes.',
  ],
  [
    'a text that begins with #',
    'name: An',
    'name: #1',
    '2:9  name has no value. Put quotes around a text that begins with # or &.',
  ],
  [
    'a second document',
    '- id: binh',
    '---\n- id: binh',
    '5:1  A second YAML document begins here: take out the line "---" or "...", so that the file is one list.',
  ],
  ['a field twice', '  name: An', '  name: An\n  name: An', '3:3  "name" stands twice in one record.'],
  [
    'a character that nobody sees',
    'An\n',
    'A\u0000n\n',
    '2:10  Here stands a control character (U+0000), which nobody sees: delete it.',
  ],
  [
    'another encoding',
    'An\n',
    Buffer.from('Hùng\n', 'latin1').toString('utf8'),
    '2:10  From here on the file is not UTF-8: open it in the encoding it was written in, and save it as UTF-8.',
  ],
];

test.each(cases)('%s is one problem, in a sentence that says what to do', (_slip, text, by, problem) => {
  expect(spoilt(text, by)).toEqual([problem]);
});

test('tabs throughout are one problem', () => {
  expect(problemsIn({ 'entities/people.yaml': people.replaceAll('\n  ', '\n\t') })).toEqual([
    `entities/people.yaml:2:1  ${tab} So are 5 more lines.`,
  ]);
  const seeds = join(import.meta.dirname, '../../../../../seeds');
  const sources = readFileSync(join(seeds, 'sources.yaml'), 'utf8').replace('\n  title:', '\n\ttitle:');
  const others = ['entities/people.yaml', 'entities/commissions.yaml', 'facts/headships.yaml'];
  const files = others.map((path) => [
    path,
    path.startsWith('facts') ? '' : readFileSync(join(seeds, path), 'utf8'),
  ]);
  expect(problemsIn({ ...Object.fromEntries(files), 'sources.yaml': sources })).toHaveLength(1);
});

test('colons in several texts are all reported', () => {
  expect(
    problemsIn({ 'entities/people.yaml': people.replaceAll('Led', 'Led:') }).map(
      (line) => line.split(':')[1],
    ),
  ).toEqual(['3', '7']);
});

test('a whole file in UTF-16 is one problem', () => {
  const text = Buffer.from(`\uFEFF${people}`, 'utf16le').toString('utf8');
  expect(problemsIn({ 'entities/people.yaml': text })).toEqual([
    'entities/people.yaml:1:1  The file is saved as UTF-16: save it as UTF-8.',
  ]);
});

test('a file that refers to itself without end is refused at once', () => {
  const bomb = ['- { id: an, name: &a [x, x] }', ...'bcdefghijklmnopqrstuvwxyz']
    .map((name, index) =>
      index === 0
        ? name
        : `- { id: &${name} [*${String.fromCharCode(96 + index)}, *${String.fromCharCode(96 + index)}] }`,
    )
    .join('\n');
  expect(problemsIn({ 'entities/people.yaml': bomb })).toEqual([
    expect.stringContaining('makes the file refer to itself too often: write the values out.'),
  ]);
});

test.each([
  ['a byte order mark', `\uFEFF${people}`],
  ['lines that end as Windows has them', people.replaceAll('\n', '\r\n')],
  ['a line that opens the document', `---\n${people}`],
  ['tabs after a colon', people.replace('name: An', 'name:\tAn')],
  ['a text of several lines', people.replace('Led the office', '>-\n    Led: the\n    office')],
])('%s is no fault', (_what, text) => {
  expect(problemsIn({ 'entities/people.yaml': text })).toEqual([]);
});
