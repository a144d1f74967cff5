import { expect, test } from 'vitest';
import { headingsFor } from '../../../../../client/views/table/headings.ts';

test('the properties of another model have a column, on every width', () => {
  const titles = (width: number, hasMore: boolean) =>
    headingsFor(width, false, hasMore).map(({ title }) => title);
  expect(titles(1200, false)).not.toContain('Properties');
  expect(titles(1200, true)).toContain('Properties');
  expect(titles(400, true)).toEqual(['Subject', 'Relationship', 'Object', 'When', 'Properties', 'Sources']);
});
