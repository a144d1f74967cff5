import { expect, it } from 'vitest';
import { gapsIn } from '../../../../../client/features/trace/gaps.ts';
import type { Finding } from '../../../../../contract/model/tenure.ts';

const finding = (kind: Finding['kind'], from: string | null): Finding => ({
  ...{ kind, sentence: '', segments: [], facts: [], body: 'board' },
  days: from ? { from, to: from } : null,
});

it('Stretches without a known head come earliest first, without those that no day bounds', () => {
  const gaps = gapsIn([
    finding('gap', '1991-01-01'),
    finding('deputy-in-charge', '1961-01-01'),
    finding('overlap', '1950-01-01'),
    finding('gap', null),
  ]);
  expect(gaps.map(({ days }) => days.from)).toEqual(['1961-01-01', '1991-01-01']);
});
