import { expect, test } from 'vitest';
import { guessRoles } from '../../../../../server/graph/guess/guess-roles.ts';
import { labelSample } from './samples.ts';

test.each([
  ['Person', 'person'],
  ['People', 'person'],
  ['PoliceOfficer', 'person'],
  ['Politicians', 'person'],
  ['Nhân Viên', 'person'],
  ['Company', 'body'],
  ['Ministries', 'body'],
  ['ORG_UNIT', 'body'],
  ['House', 'body'],
  ['City', 'place'],
  ['Country', 'place'],
  ['Match', 'event'],
  ['Article', 'document'],
  ['Topic', 'concept'],
  ['Congress', 'congress'],
  ['Movie', undefined],
  ['Product', undefined],
  ['A1', undefined],
  ['constructor', undefined],
])('%s plays %s', (label, role) => {
  expect(guessRoles(labelSample(label, {}))[0]).toBe(role);
});

test('who has a given name and a surname, or was born, is a person, whatever the label says', () => {
  expect(guessRoles(labelSample('K7', { firstName: ['A'], lastName: ['B'] }))).toEqual(['person']);
  expect(guessRoles(labelSample('K7', { name: ['A'], birthDate: ['1990-01-01'] }))).toEqual(['person']);
});

test('an officer with a jurisdiction may be a company', () => {
  expect(guessRoles(labelSample('Officer', { name: ['A'], jurisdiction: ['B'] }))).toEqual([]);
});
