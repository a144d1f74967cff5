import { expect, test } from 'vitest';
import { inOneLine, SeedsError } from '../../../../../server/seeds/problem.ts';
import { readSeeds } from '../../../../../server/seeds/read-seeds.ts';
import { datasetOf } from '../../../../../server/seeds/reading/dataset-file.ts';
import { problemsIn, rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';

const named = (text: string) => problemsIn({ 'dataset.yaml': text });

test('a folder without a dataset.yaml is told what to write', () => {
  const { 'dataset.yaml': _, ...others } = rightSeeds;
  const files = Object.entries(others).map(([path, text]) => ({ path, shownAs: `My Archive/${path}`, text }));
  const read = () => readSeeds(files);
  expect(read).toThrow(SeedsError);
  expect(read).toThrow(
    inOneLine({
      file: 'My Archive/dataset.yaml',
      line: 1,
      column: 1,
      message:
        'This file is missing, by which a folder names its data set: write two lines into it, such as "id: my-archive" and "title: My Archive".',
    }),
  );
  expect(datasetOf(files)).toBeUndefined();
});

test('a dataset.yaml that names nothing is told the same', () => {
  const message =
    'dataset.yaml:1:1  The file must name the data set: write two lines into it, such as "id: my-archive" and "title: My archive".';
  expect([named(''), named('- id: mine\n  title: Mine\n'), named('# nothing yet\n')]).toEqual([
    [message],
    [message.replace('1:1', '1:1')],
    [message],
  ]);
});

test('its fields are checked like those of any record', () => {
  expect(named('id: My archive\ntitel: Mine\n')).toEqual([
    'dataset.yaml:1:1  "title" is missing.',
    'dataset.yaml:1:5  id is "My archive": it is not an id: use a-z and 0-9, words joined by single hyphens.',
    'dataset.yaml:2:1  There is no field "titel" here. Did you mean "title"?',
  ]);
  expect(named(`id: ${'a'.repeat(101)}\ntitle: Long\n`)).toEqual([
    `dataset.yaml:1:5  id is "${'a'.repeat(101)}": it is too long: use at most 100 letters.`,
  ]);
});

test.each(['constructor', 'prototype', 'tostring', '42'])('"%s" is an id like any other', (id) => {
  const text = `id: "${id}"\ntitle: Odd\n`;
  expect(named(text)).toEqual([]);
  expect(datasetOf([{ path: 'dataset.yaml', shownAs: 'dataset.yaml', text }])?.id).toBe(id);
});
