import { describe, expect, test } from 'vitest';
import { citationsOf, otherProperties, whenOf } from '../../../../client/entity/properties.ts';
import { shownRelationships } from '../../../../client/workspace/shown-relationships.ts';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { type Dated, dayBounds } from '../../../../contract/model/time/holding.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

describe('a fact in a panel', () => {
  test('says when it held in words', () => {
    expect(plainText(whenOf({ properties: { attested: '1978-08-03' } }))).toBe(
      'attested on 3 August 1978, start and end unknown',
    );
    expect(plainText(whenOf({ properties: {} }))).toBe('');
  });

  test('keeps the dates of another model as they stand', () => {
    expect(plainText(whenOf({ properties: { start: 'long ago', end: 'now' } }))).toBe('from long ago to now');
    expect(plainText(whenOf({ properties: { start: 'long ago', end: 'long ago', attested: 'now' } }))).toBe(
      'long ago – now',
    );
  });

  test('cites only ids', () => {
    expect(citationsOf({ citations: ['s:1', 2, null, 's:3'] })).toEqual(['s:1', 's:3']);
    expect(citationsOf({ citations: 's:1' })).toEqual([]);
  });

  test('lists the properties that are described nowhere else, and no empty ones', () => {
    expect(
      otherProperties(
        {
          ...{ name: 'N', startMin: '1949-01-01', ordinal: 13, iso: 'VN', unit: null, note: '' },
          ...{ begunBy: '1949-01-01', begunByFact: 'a', lastedTo: '1949-12-31', lastedToFact: 'b' },
        },
        true,
      ),
    ).toEqual([
      ['iso', 'VN'],
      ['ordinal', 13],
    ]);
  });

  test('lists everything of another model, and reads its time where its profile says it is', () => {
    const properties = { id: 7, names: 'many', start: 'the beginning' };
    expect(otherProperties(properties, false).map(([name]) => name)).toEqual(['id', 'names', 'start']);
    expect(plainText(whenOf({ properties, time: {} }))).toBe('');
    expect(plainText(whenOf({ properties, time: { start: '1950' } }))).toBe('from 1950');
  });
});

describe('the relationships of an entity that the canvas shows', () => {
  const node = (id: string, dated: Dated = {}): GraphNode => ({
    ...{ id, labels: ['Entity'], name: id, properties: { ...dayBounds(dated) } },
  });
  const edge = (id: string, type: string, source: string, target: string, dated: Dated = {}): GraphEdge => ({
    ...{ id, type, source, target, properties: { ...dayBounds(dated) } },
  });
  const out = edge('1', 'MET', 'a', 'b');
  const into = edge('2', 'MET', 'c', 'a', { start: '1950', end: '1950' });
  const other = edge('3', 'HEADED', 'a', 'c');
  const elsewhere = edge('4', 'MET', 'b', 'c');
  const graph = {
    nodes: new Map([node('a'), node('b', { end: '1960' }), node('c')].map((each) => [each.id, each])),
    edges: new Map([out, into, other, elsewhere].map((each) => [each.id, each])),
  };

  test('are those that begin or end at it', () => {
    expect(shownRelationships(graph, 'a', {}, null)).toEqual([out, into, other]);
  });

  test('may be narrowed to a type and a direction', () => {
    expect(shownRelationships(graph, 'a', { type: 'MET' }, null)).toEqual([out, into]);
    expect(shownRelationships(graph, 'a', { type: 'MET', direction: 'in' }, null)).toEqual([into]);
    expect(shownRelationships(graph, 'a', { direction: 'out' }, null)).toEqual([out, other]);
  });

  test('may be narrowed to those that held, or may have, on a date', () => {
    expect(shownRelationships(graph, 'a', {}, boundsOf('1950'))).toEqual([out, into, other]);
    expect(shownRelationships(graph, 'a', {}, boundsOf('1970'))).toEqual([other]);
  });
});
