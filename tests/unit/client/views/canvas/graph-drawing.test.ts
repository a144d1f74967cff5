import { expect, test } from 'vitest';
import { drawingOf } from '../../../../../client/views/canvas/graph-drawing.ts';

const node = (id: string, label: string) => ({ id, labels: [label], name: id, properties: {} });

test('nodes have the place of the View, the look of their kind, and a size by their relationships', () => {
  const edge = { id: 'e', type: 'MET', source: 'a', target: 'b', properties: {} };
  const second = { ...edge, id: 'f' };
  const drawing = drawingOf(
    {
      nodes: new Map(
        [node('a', 'Person'), node('b', 'Party'), node('c', 'Party')].map((each) => [each.id, each]),
      ),
      edges: new Map([edge, second].map((each) => [each.id, each])),
    },
    [{ id: 'a', position: { x: 1, y: 2 } }, { id: 'b' }],
  );
  expect(drawing.get('a')).toMatchObject({ position: { x: 1, y: 2 }, colour: '#27548a', shape: 'ellipse' });
  expect(drawing.get('b')).toMatchObject({ position: undefined, colour: '#b3262e', shape: 'round-pentagon' });
  expect(drawing.get('b')?.size).toBeGreaterThan(drawing.get('c')?.size ?? Number.NaN);
});
