import { expect, test } from 'vitest';
import { Articles } from '../../../../../server/seeds/archive/articles.ts';

const articles = new Articles(
  new Map([
    [
      'gazette',
      'Title\n\nComrade Đỗ Mười, of the Office, spoke for an hour on the neighbours and their roads.\n',
    ],
    ['herald', 'One two three four five\nsix seven eight nine'],
  ]),
);

test('a paragraph is a line, counted from 1', () => {
  expect(['gazette:1', 'gazette:2', 'gazette:9', 'other:1'].map((id) => articles.paragraph(id))).toEqual([
    'Title',
    '',
    '',
    '',
  ]);
});

test('a name is found without case, marks and punctuation, but only as whole words of a passage given', () => {
  const found = (name: string, ...passages: string[]) => articles.name([name], passages);
  expect([
    found('Do Muoi', 'gazette:3'),
    found('do muoi of the office', 'gazette:1', 'gazette:3'),
    found('Do Muoi', 'gazette:1'),
    found('Neighbour', 'gazette:3'),
    found('three four five six', 'herald:1', 'herald:2'),
  ]).toEqual([true, true, false, false, false]);
});

test('a run of words is found whole, whatever its case, marks and punctuation', () => {
  const copied = (text: string) => articles.copied(text, 8);
  expect([
    copied('Here do Muoi of the office: spoke for an HOUR on other things'),
    copied('He spoke for an hour on the neighbours and then on roads'),
    copied('spoke for an hour on the neighbours'),
    copied('three four five six seven eight nine'),
  ]).toEqual([
    ['do muoi of the office spoke for an hour on'],
    ['spoke for an hour on the neighbours and'],
    [],
    [],
  ]);
});
