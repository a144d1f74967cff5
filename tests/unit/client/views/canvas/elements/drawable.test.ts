import { expect, test } from 'vitest';
import { edgeData } from '../../../../../../client/views/canvas/elements/drawable.ts';
import { edge } from '../../../../../fixtures/graphs/friendship.ts';

test('edges know whether they are a thread, inferred, or the same from both ends', () => {
  const { id, graphId, source, target, ...rest } = edgeData({
    ...edge('a', 'b', 'RENAMED_TO'),
    properties: { basis: 'inferred' },
  });
  expect(rest).toEqual({ verb: 'renamed to', thread: true, inferred: true, mutual: false });
  expect(edgeData(edge('a', 'b', 'RELATIONS_WITH')).mutual).toBe(true);
});
