import { expect, test } from 'vitest';
import { asOfLines } from '../../../../../contract/text/office/as-of.ts';
import { plainText } from '../../../../../contract/text/plain-text.ts';
import { anHead, heldOffice, lanHead } from '../../../../fixtures/held-office.ts';

const lines = (answer: typeof heldOffice) => asOfLines(answer, '1960').map((line) => plainText(line));

test('who is known, who is not between, and who is merely conceivable, each in a line', () => {
  const distance = { days: 1, text: '8 years after', before: '1952-12-31', after: null };
  expect(
    lines({
      ...heldOffice,
      tenures: [
        { ...anHead, holding: 'last-known', distance },
        { ...lanHead, holding: 'conceivable' },
      ],
      gap: { from: '1953-01-01', to: null, length: null, text: ['Nobody is known after 1952.'] },
    }),
  ).toEqual([
    `Last known before: An (${anHead.when}); the date is 8 years after.`,
    'Nobody is known after 1952.',
    'Conceivable: Lan.',
  ]);
});

test('whoever is certain stands alone, and that nobody is known is said', () => {
  expect(lines({ ...heldOffice, tenures: [{ ...anHead, holding: 'certain' }] })).toEqual([
    `Certain: An (${anHead.when}).`,
  ]);
  expect(lines({ ...heldOffice, tenures: [] })).toEqual([
    'No source here says who headed the Commission as of 1960.',
  ]);
});
