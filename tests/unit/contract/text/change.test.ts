import { expect, test } from 'vitest';
import { type ChangeMoment, entityChange, factChange } from '../../../../contract/text/change.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

const node = (kind: string, name: string) => ({ id: name, labels: ['Entity', kind], name, properties: {} });
const [an, vietnam, asean, board] = [
  node('Person', 'An'),
  node('Country', 'Vietnam'),
  node('InternationalOrganization', 'ASEAN'),
  node('Commission', 'Liaison Board'),
];
const edge = (type: string) => ({ id: 'e', type, source: '', target: '', properties: {} });

test.each<[ReturnType<typeof node>, ChangeMoment, string]>([
  [an, 'start', 'An was born'],
  [an, 'end', 'An died'],
  [board, 'start', 'the Liaison Board began'],
  [board, 'end', 'the Liaison Board ended'],
  [node('Event', 'four-party talks'), 'at', '“four-party talks” took place'],
  [node('Event', 'war'), 'end', '“war” ended'],
  [node('Congress', '4th Congress'), 'at', 'the 4th Congress was held'],
  [node('Document', 'Directive 12'), 'at', '“Directive 12” is of this date'],
])('%o at its %s: %s', (entity, moment, sentence) => {
  expect(plainText(entityChange(entity, moment))).toBe(sentence);
});

test.each<[ReturnType<typeof node>, string, ReturnType<typeof node>, ChangeMoment, string]>([
  [vietnam, 'JOINED', asean, 'start', 'Vietnam joined ASEAN'],
  [an, 'HEADED', board, 'start', 'An headed the Liaison Board, from then on'],
  [an, 'HEADED', board, 'end', 'An headed the Liaison Board, until then'],
  [an, 'HEADED', board, 'attested', 'An headed the Liaison Board'],
  [an, 'MET', an, 'at', 'An met An'],
])('%o %s %o at its %s', (source, type, target, moment, sentence) => {
  expect(plainText(factChange(edge(type), source, target, moment))).toBe(sentence);
});
