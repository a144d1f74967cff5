import { expect, test } from 'vitest';
import {
  listShortcuts,
  type Shortcut,
  shortcutFor,
  useShortcutGroups,
} from '../../../../client/ui/shortcuts.ts';

const known = (...keys: string[]): Shortcut => ({ keys, label: keys.join(', '), run: () => {} });
const undo = known('Mod+z');
const redo = known('Mod+Shift+z', 'Mod+y');
const help = known('?');
const find = { ...known('Mod+k'), whileTyping: true };
const left = known('ArrowLeft');
const earlier = known('Shift+ArrowLeft');
const plus = known('+');
const all = [undo, redo, help, find, left, earlier, plus];

const press = (
  key: string,
  held: { ctrl?: boolean; meta?: boolean; alt?: boolean; shift?: boolean } = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
  target: null,
});

/** What a press goes into, as the page knows it: an element that may stand within one of these. */
const within = (matches: boolean) => ({ closest: () => (matches ? {} : null) }) as unknown as EventTarget;

test.each([
  ['Ctrl and a letter', press('z', { ctrl: true }), undo],
  ['Command as well', press('z', { meta: true }), undo],
  ['a letter with Caps Lock', press('Z', { ctrl: true }), undo],
  ['Shift tells two apart', press('Z', { ctrl: true, shift: true }), redo],
  ['any of several keys', press('y', { ctrl: true }), redo],
  ['a sign, with the Shift that it needs', press('?', { shift: true }), help],
  ['a sign, without', press('?'), help],
  ['the plus key', press('+', { shift: true }), plus],
  ['a named key', press('ArrowLeft'), left],
  ['a named key with Shift', press('ArrowLeft', { shift: true }), earlier],
  ['nothing without Ctrl', press('z'), undefined],
  ['nothing with Ctrl', press('?', { ctrl: true }), undefined],
  ['nothing with Alt', press('?', { alt: true }), undefined],
  ['an unknown key', press('q'), undefined],
])('finds the shortcut of %s', (_title, event, expected) => {
  expect(shortcutFor(event, all)).toBe(expected);
});

test('leaves keys to what somebody types into, but for those that work there too', () => {
  const typed = { target: within(true) };
  expect(shortcutFor({ ...press('?'), ...typed }, all)).toBeUndefined();
  expect(shortcutFor({ ...press('z', { ctrl: true }), ...typed }, all)).toBeUndefined();
  expect(shortcutFor({ ...press('k', { ctrl: true }), ...typed }, all)).toBe(find);
  expect(shortcutFor({ ...press('?'), target: within(false) }, all)).toBe(help);
});

test('takes a text that can be edited in place for one that is typed into', () => {
  const selectors: string[] = [];
  const target = {
    closest: (selector: string) => selectors.push(selector) && null,
  } as unknown as EventTarget;
  shortcutFor({ ...press('z', { ctrl: true }), target }, all);
  expect(selectors.join()).toContain('[contenteditable]:not([contenteditable="false"])');
});

test('passes over what means nothing at this moment', () => {
  const never = { ...help, when: () => false };
  expect(shortcutFor(press('?'), [never])).toBeUndefined();
  expect(shortcutFor(press('?'), [never, help])).toBe(help);
});

test('lists groups while they stand on the page', () => {
  const off = [
    listShortcuts({ title: 'Page', shortcuts: [help] }),
    listShortcuts({ title: 'Canvas', shortcuts: [left] }),
  ];
  expect(useShortcutGroups.getState().groups.map(({ title }) => title)).toEqual(['Page', 'Canvas']);
  off[0]?.();
  expect(useShortcutGroups.getState().groups.map(({ title }) => title)).toEqual(['Canvas']);
  off[1]?.();
  expect(useShortcutGroups.getState().groups).toEqual([]);
});
