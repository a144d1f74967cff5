import { expect, test } from 'vitest';
import { choiceOf } from '../../../../../client/features/model/families.ts';
import { answered, firstAnswers } from '../../../../../client/features/model/guide-answers.ts';
import { profileShape } from '../../../../../contract/model/profile/profile.ts';

const guessed = profileShape.parse({
  title: 'Firm',
  identity: 'elementId',
  caption: ['name'],
  search: ['name'],
  labels: { Employee: { colour: '#112233' } },
});
const connections = [
  { type: 'RUN_BY', from: 'Unit', to: 'Employee', share: 1 },
  { type: 'REPORTS_TO', from: 'Employee', to: 'Employee', share: 1 },
  { type: 'RUN_BY', from: null, to: 'Employee', share: 0 },
];
const headship = choiceOf('headship', undefined);
const suggestion = {
  ...{ type: 'RUN_BY', family: 'headship' as const, reversed: true, role: 'as' },
  ...{ from: ['Employee'], to: ['Unit'], because: 'its name' },
};

test('a suggestion is taken over to begin with, and what is said already stays', () => {
  expect(firstAnswers(guessed, 'RUN_BY', suggestion)).toEqual({
    ...{ meaning: 'headship', reversed: true, role: 'as', dates: undefined },
  });
  expect(firstAnswers(guessed, 'REPORTS_TO', undefined)).toMatchObject({ meaning: 'headship' });
  const said = {
    ...guessed,
    relationships: { RUN_BY: { family: 'succession' as const, form: 'merger' as const } },
  };
  expect(firstAnswers(said, 'RUN_BY', suggestion)).toMatchObject({
    ...{ meaning: 'succession: merger', reversed: undefined, role: undefined },
  });
});

test('the one date of a renaming is both its start and its end, and others stay as they were guessed', () => {
  const date = [{ property: 'on', form: 'date' as const }];
  const dates = { start: [], end: [], attested: date };
  const dated = { ...guessed, relationships: { RENAMED_TO: { dates } } };
  const renaming = { ...suggestion, family: 'succession' as const, form: 'renaming' as const };
  expect(firstAnswers(dated, 'RENAMED_TO', renaming).dates).toEqual({ start: date, end: date, attested: [] });
  expect(firstAnswers(dated, 'RENAMED_TO', suggestion).dates).toEqual(dates);
});

test.each([
  ['RUN_BY', true, { Employee: { colour: '#112233', plays: ['person'] }, Unit: { plays: ['body'] } }],
  ['RUN_BY', false, { Employee: { colour: '#112233', plays: ['body'] }, Unit: { plays: ['person'] } }],
  ['REPORTS_TO', true, { Employee: { colour: '#112233', plays: ['person', 'body'] } }],
])('by %s, reversed %s, labels play the roles that its meaning gives them', (type, reversed, labels) => {
  if (!headship) throw new Error('there is no headship to choose');
  const profile = answered(guessed, type, headship, { meaning: 'headship', reversed }, connections);
  expect(profile.labels).toEqual(labels);
  expect(profile.relationships).toEqual({ [type]: { family: 'headship', ...(reversed && { reversed }) } });
});
