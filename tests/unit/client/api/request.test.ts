import { describe, expect, test } from 'vitest';
import { requestOf } from '../../../../client/api/request.ts';
import {
  connections,
  deleteView,
  neighbours,
  overview,
  runQuery,
} from '../../../../contract/api/routes/index.ts';

describe('a call as an HTTP request', () => {
  test('writes parameters of the path into it, and the rest into the query, both encoded', () => {
    expect(requestOf(neighbours, { id: '4:a/b', type: 'MEMBER_OF', limit: 12, at: '1978&9' })).toEqual({
      url: '/api/entities/4%3Aa%2Fb/neighbours?type=MEMBER_OF&limit=12&at=1978%269',
      method: 'GET',
    });
  });

  test('leaves out what is not given', () => {
    expect(requestOf(overview, { kind: undefined, at: undefined })).toEqual({
      url: '/api/graph',
      method: 'GET',
    });
  });

  test('sends a body as JSON', () => {
    expect(requestOf(runQuery, { name: 'heads', body: { parameters: { at: '1978' } } })).toEqual({
      url: '/api/queries/heads/run',
      method: 'POST',
      body: '{"parameters":{"at":"1978"}}',
    });
  });

  test('sends what stands in headers there', () => {
    expect(requestOf(deleteView, { id: 'hanoi', 'if-match': '"1f"' })).toEqual({
      url: '/api/views/hanoi',
      method: 'DELETE',
      headers: { 'if-match': '"1f"' },
    });
  });

  test('goes to the database that is open; the list of all goes to none', () => {
    expect(requestOf(overview, {}, '/api/connections/trade').url).toBe('/api/connections/trade/graph');
    expect(requestOf(connections, {}, '/api/connections/trade').url).toBe('/api/connections');
  });
});
