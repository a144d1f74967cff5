import { expect, test } from 'vitest';
import { viewNamed, views } from '../../../../client/app/views.ts';

test('a view is known by its name, and an unknown name means the canvas', () => {
  expect(views.map(({ id }) => viewNamed(id).id)).toEqual(['canvas', 'timeline', 'table']);
  expect(viewNamed('globe').id).toBe('canvas');
});
