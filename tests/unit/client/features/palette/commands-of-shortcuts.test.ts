import { expect, test } from 'vitest';
import { commandsOfShortcuts, keyOf } from '../../../../../client/features/palette/commands-of-shortcuts.ts';

const run = () => {};
const groups = [
  {
    title: 'Canvas',
    shortcuts: [
      { keys: ['ArrowUp'], label: 'Next node', isKeyOnly: true, run },
      { keys: ['+', '='], label: 'Zoom in', run },
      { keys: ['Escape'], label: 'Clear selection', when: () => false, run },
    ],
  },
];

test('what a key does is a command where it means anything without the key and at this moment', () => {
  expect(commandsOfShortcuts(groups)).toEqual([
    { title: 'Canvas', commands: [{ id: 'Canvas: Zoom in', key: '+', label: 'Zoom in', run }] },
  ]);
});

test('a command shows its own key, or that of the canvas under the same name', () => {
  expect(keyOf({ id: 'x', label: 'Next node', run }, groups)).toBe('ArrowUp');
  expect(keyOf({ id: 'x', label: 'Next node', key: 'e', run }, groups)).toBe('e');
  expect(keyOf({ id: 'x', label: 'Zoom in', run }, groups)).toBeUndefined();
});
