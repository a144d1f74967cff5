import { expect, it } from 'vitest';
import { entriesOf, gapsIn } from '../../../../../client/features/trace/entries.ts';
import type { Finding } from '../../../../../contract/model/tenure.ts';
import { headship, office, person, tenure } from '../../../../fixtures/tenures.ts';

const [An, Binh, Chi, board] = [person('An'), person('Binh'), person('Chi'), office('Board')];
const tenures = [
  tenure(headship('an', An, board, { attested: '1950' }), headship('an2', An, board, { attested: '1960' })),
  tenure(headship('undated', Binh, board)),
  tenure(headship('chi', Chi, board, { attested: '1990' })),
];
const finding = (from: string | null, to = from): Finding => ({
  ...{ kind: 'gap', sentence: '', segments: [], facts: [], body: 'board' },
  days: from && to ? { from, to } : null,
});

it('A gap stands after whoever is known before it, and before whoever is known after it', () => {
  const gaps = gapsIn([
    finding('1991-01-01', '2000-01-01'),
    finding('1961-01-01', '1989-12-31'),
    finding('1940-01-01', '1949-12-31'),
    finding('1951-01-01', '1959-12-31'),
    finding(null),
  ]);
  const entries = entriesOf(tenures, gaps).map((entry) =>
    entry.form === 'gap' ? entry.gap.days.from : entry.tenure.id,
  );
  expect(entries).toEqual(['1940-01-01', 'an', '1951-01-01', '1961-01-01', 'undated', 'chi', '1991-01-01']);
});

it('Among nobody whose time is known it stands last', () => {
  const undated = tenures.slice(1, 2);
  const entries = entriesOf(undated, gapsIn([finding('1961-01-01', '1989-12-31')]));
  expect(entries.map(({ form }) => form)).toEqual(['tenure', 'gap']);
});
