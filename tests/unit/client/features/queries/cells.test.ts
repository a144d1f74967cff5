import { describe, expect, test } from 'vitest';
import { cellReader, textOfCell } from '../../../../../client/features/queries/cells.ts';

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
  ])('with %j is a plain value', (raw, value) => {
    expect(read(raw)).toEqual({ kind: 'value', value });
  });

  test('reads as text by names and types', () => {
    expect(textOfCell(read([{ $node: 'a' }, { $edge: 'e' }, null, 3]))).toBe('Xuan Thuy; HEADED; ; 3');
  });
});
