import { expect, test } from 'vitest';
import { amend, redo, step, undo, type ViewHistory } from '../../../../client/workspace/history.ts';
import { emptyView, select, setDate } from '../../../../client/workspace/view/change.ts';

const view = (id: string) => ({ ...emptyView, nodes: [{ id }] });
const start: ViewHistory = { past: [], view: view('a'), future: [] };

test('a step is taken back and taken again', () => {
  const two = step(step(start, view('b')), view('c'));
  const one = undo(two);
  expect(one.view).toEqual(view('b'));
  expect(undo(one).view).toEqual(view('a'));
  expect(redo(one)).toEqual(two);
});

test('where there is no step nothing is taken back or again', () => {
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

test('a new step ends what could be taken again', () => {
  expect(step(undo(step(start, view('b'))), view('c')).future).toEqual([]);
});

test('what completes a step is taken back with it', () => {
  const completed = amend(step(start, view('b')), { ...view('b'), layout: 'grid' });
  expect(undo(completed).view).toEqual(view('a'));
  expect(redo(undo(completed)).view.layout).toBe('grid');
});

test('undo leaves date and selection as they are now', () => {
  const chosen = amend(step(start, view('b')), setDate(select(view('b'), { node: 'b' }), '1978'));
  expect(undo(chosen).view).toEqual({ ...view('a'), at: '1978', selection: { node: 'b' } });
});

test('a hundred steps are kept', () => {
  let history = start;
  for (let count = 0; count < 120; count++) history = step(history, view(`n${count}`));
  expect(history.past).toHaveLength(100);
  expect(history.past[0]).toEqual(view('n19'));
});
