import { describe, expect, it } from 'vitest';
import { filledIn, movedTo } from '../../../client/queries/parameters.ts';
import type { QueryParameter } from '../../../contract/routes/queries.ts';

function parameter(name: string, type: QueryParameter['type'], standard: string | null): QueryParameter {
  return { name, label: name, type, kind: null, choices: [], default: standard };
}

const heads = [parameter('body', 'entity', null), parameter('at', 'date', '')];
const between = [parameter('from', 'date', '1975'), parameter('to', 'date', '1996')];

describe('The form of a saved query on an as-of date', () => {
  it('takes the date where it asks for one, and not where it asks for two', () => {
    expect(filledIn(heads, null, '1955')).toEqual({ body: '', at: '1955' });
    expect(filledIn(between, null, '1955')).toEqual({ from: '1975', to: '1996' });
  });

  it('stands as it was last run, whatever the date', () => {
    expect(filledIn(heads, { body: 'x', at: '1978' }, '1955')).toEqual({ body: 'x', at: '1978' });
  });

  it('follows the date until another is typed', () => {
    const values = { body: 'x', at: '1955' };
    expect(movedTo(heads, values, { before: '1955', now: '1956' })).toEqual({ body: 'x', at: '1956' });
    expect(movedTo(heads, values, { before: '1955', now: null })).toEqual({ body: 'x', at: '' });
    expect(movedTo(heads, { body: 'x', at: '1978' }, { before: '1955', now: '1956' })).toEqual({
      body: 'x',
      at: '1978',
    });
  });
});
