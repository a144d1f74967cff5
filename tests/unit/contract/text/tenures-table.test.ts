import { expect, test } from 'vitest';
import { csvOf } from '../../../../contract/text/formats/csv.ts';
import { tableOfTenures } from '../../../../contract/text/tenures-table.ts';
import { answer } from '../../../fixtures/traced-board.ts';

const columns =
  'person,role,body,when,start,end,attested,holding,basis,sources,rank,at the same time,person id,body id,fact ids';
const lan = (holding: string) =>
  `Lan,Head,Board,"attested in 1954, start and end unknown",,,1954,${holding},inferred,"1990 ¶3: A history, paragraph 3",head,,lan,old,headed`;

test('a trace becomes a table with a row for each tenure, and for each time without a known head', () => {
  const [sentence, days] = ['Nobody is known.', { from: '1950-01-01', to: '1953-12-31' }];
  const gap = { kind: 'gap' as const, sentence, segments: [sentence], facts: [], body: 'old', days };
  expect(csvOf(tableOfTenures({ ...answer, findings: [...answer.findings, gap] }))).toBe(
    [columns, ',,Board,Nobody is known.,1950-01-01,1953-12-31,,,,,nobody known,,,old,', lan(''), ''].join(
      '\r\n',
    ),
  );
});

test('with a date it says how each stands to it, and the time around it on which nobody is known', () => {
  const distance = { days: 36, text: '1 month after', before: '1954-12-31', after: null };
  const tenures = answer.tenures.map((tenure) => ({ ...tenure, holding: 'last-known' as const, distance }));
  const gap = { from: '1955-01-01', to: null, length: null, text: ['Nobody is known after 1954.'] };
  expect(csvOf(tableOfTenures({ ...answer, tenures, gap }))).toBe(
    [
      columns,
      lan('"last known before, 1 month after"'),
      ',,Commission,Nobody is known after 1954.,1955-01-01,,,,,,nobody known,,,present,',
      '',
    ].join('\r\n'),
  );
});
