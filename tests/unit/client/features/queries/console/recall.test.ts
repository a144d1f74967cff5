import { expect, test } from 'vitest';
import { nothingRecalled, recalled } from '../../../../../../client/features/queries/console/recall.ts';

const ran = ['RETURN 3', 'RETURN 2', 'RETURN 3', 'RETURN 1'];

/** What stands in the editor after each step. */
function walk(text: string, ...steps: (1 | -1)[]): string[] {
  let at = nothingRecalled;
  let shown = text;
  return steps.map((step) => {
    at = recalled(at, ran, shown, step);
    shown = at.shown;
    return shown;
  });
}

test('goes back through what was run, each statement once, and returns to what was typed', () => {
  expect(walk('MATCH', 1, 1, 1, 1, -1, -1, -1, -1)).toEqual([
    ...['RETURN 3', 'RETURN 2', 'RETURN 1', 'RETURN 1'],
    ...['RETURN 2', 'RETURN 3', 'MATCH', 'MATCH'],
  ]);
});

test('what was just run is not recalled over itself', () => {
  expect(walk('RETURN 3', 1, -1)).toEqual(['RETURN 2', 'RETURN 3']);
});

test('a recalled statement that is changed is what is being typed', () => {
  const first = recalled(nothingRecalled, ran, 'MATCH', 1);
  const changed = recalled(first, ran, `${first.shown} AS n`, 1);
  expect(changed.shown).toBe('RETURN 3');
  expect(recalled(changed, ran, changed.shown, -1).shown).toBe('RETURN 3 AS n');
});
