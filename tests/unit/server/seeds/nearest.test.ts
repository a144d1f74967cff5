import { expect, test } from 'vitest';
import { didYouMean, hintsAmong } from '../../../../server/seeds/nearest.ts';

test('the nearest candidate is meant where at most a third of the letters differ', () => {
  const known = ['vietnam', 'vietnam-war', 'laos'];
  expect(didYouMean('vietnm', known)).toBe(' Did you mean "vietnam"?');
  expect(didYouMean('lao', known)).toBe(' Did you mean "laos"?');
  expect(didYouMean('cambodia', known)).toBe('');
  expect(didYouMean('laos', [])).toBe('');
});

test('a word that is wrong in many records is looked for among the candidates once', () => {
  const known = new Map([['office', 1]]);
  let asked = 0;
  const keys = known.keys.bind(known);
  known.keys = () => {
    asked += 1;
    return keys();
  };
  const hint = hintsAmong(known);
  for (let record = 0; record < 1_000; record += 1) expect(hint('ofice')).toBe(' Did you mean "office"?');
  expect(asked).toBe(1);
});

test('where very many words are wrong, the first get a hint and the others none', () => {
  const known = new Map(['office', 'bureau', 'board', 'union'].map((id) => [id, 1]));
  const hint = hintsAmong(known, 8);
  expect(['ofice', 'bureu', 'bord', 'ofice'].map(hint)).toEqual([
    ' Did you mean "office"?',
    ' Did you mean "bureau"?',
    '',
    ' Did you mean "office"?',
  ]);
});
