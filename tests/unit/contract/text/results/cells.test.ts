import { describe, expect, test } from 'vitest';
import { cellReader, factsIn, textOfCell } from '../../../../../contract/text/results/cells.ts';

const leader = { id: 'a', labels: ['Person'], name: 'Xuan Thuy', properties: {} };

const headed = { id: 'e', type: 'HEADED', source: 'a', target: 'b', properties: {} };

const read = cellReader({ nodes: [leader], edges: [headed] });

describe('a cell', () => {
  test('is the entity or the relationship that it points at', () => {
    expect(read({ $node: 'a' })).toEqual({ kind: 'node', node: leader });
    expect(read({ $edge: 'e' })).toEqual({ kind: 'edge', edge: headed });
  });

  test('may be a list of anything', () => {
    expect(read([{ $node: 'a' }, 1])).toEqual({
      kind: 'list',
      cells: [
        { kind: 'node', node: leader },
        { kind: 'value', value: 1 },
      ],
    });
  });

  test.each([
    ['text', 'text'],
    [0, 0],
    [false, false],
    [null, null],
    [undefined, null],
    [{ $node: 'unknown' }, '{"$node":"unknown"}'],
    [{ a: 1 }, '{"a":1}'],
    [{ $node: 'a', name: 'x' }, '{"$node":"a","name":"x"}'],
  ])('with %j is a plain value', (raw, value) => {
    expect(read(raw)).toEqual({ kind: 'value', value });
  });

  test('reads as text by names and types', () => {
    expect(textOfCell(read([{ $node: 'a' }, { $edge: 'e' }, null, 3]))).toBe('Xuan Thuy; HEADED; ; 3');
  });

  test('may be a map that holds some of the graph, however deep', () => {
    expect(read({ who: { $node: 'a' }, facts: [[{ $edge: 'e' }], 1] })).toEqual({
      kind: 'map',
      entries: [
        ['who', { kind: 'node', node: leader }],
        [
          'facts',
          {
            kind: 'list',
            cells: [
              { kind: 'list', cells: [{ kind: 'edge', edge: headed }] },
              { kind: 'value', value: 1 },
            ],
          },
        ],
      ],
    });
  });

  test.each([
    [[['x', 'y'], ['z']], '[x; y]; [z]'],
    [['a; b', 'c'], '"a; b"; c'],
    [{ who: { $node: 'a' }, facts: [{ $edge: 'e' }] }, 'who: Xuan Thuy; facts: [HEADED]'],
    [[{ who: { $node: 'a' } }], '{who: Xuan Thuy}'],
  ])('with %j reads as %j', (raw, text) => {
    expect(textOfCell(read(raw))).toBe(text);
  });

  test('reads a relationship whose ends are known as a clause', () => {
    const board = { id: 'b', labels: ['Organization'], name: 'Board', properties: {} };
    const readWhole = cellReader({ nodes: [leader, board], edges: [headed] });
    expect(textOfCell(readWhole([{ $edge: 'e' }]))).toBe('Xuan Thuy headed the Board');
  });

  test('holds facts however deep', () => {
    expect(factsIn(read([[{ $node: 'a' }], { deep: [{ $edge: 'e' }] }, 1]))).toEqual([leader, headed]);
  });
});
