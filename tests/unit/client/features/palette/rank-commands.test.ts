import { expect, test } from 'vitest';
import { rankCommands } from '../../../../../client/features/palette/rank-commands.ts';
import type { CommandGroup } from '../../../../../client/ui/commands.ts';

const command = (label: string, hint?: string) => ({ id: label, label, hint, run: () => {} });
const groups: CommandGroup[] = [
  { title: 'Layout', commands: [command('Force', 'Connected nodes close together'), command('Grid')] },
  { title: 'Export', commands: [command('PNG', 'For slides and the web'), command('Copy link')] },
  { title: 'Đối ngoại', commands: [command('Who headed Ủy ban Đối ngoại?')] },
  { title: 'Page', commands: [command('Grid'), command('Open the schema')] },
];

const found = (text: string) =>
  rankCommands(groups, text).map(({ title, commands }) => [title, ...commands.map(({ label }) => label)]);

test('without a text, every command once, under the first group that offers it', () => {
  expect(found(' ')).toEqual([
    ['Layout', 'Force', 'Grid'],
    ['Export', 'PNG', 'Copy link'],
    ['Đối ngoại', 'Who headed Ủy ban Đối ngoại?'],
    ['Page', 'Open the schema'],
  ]);
});

test('a few letters in their order are enough, and the best match is first', () => {
  expect(found('opsch')).toEqual([['Page', 'Open the schema']]);
  expect(found('grid')[0]).toEqual(['Layout', 'Grid']);
});

test('words are found in any order, in the title and the hint as well', () => {
  expect(found('png export')[0]).toEqual(['Export', 'PNG']);
  expect(found('slides')[0]).toEqual(['Export', 'PNG']);
});

test('accents are folded on both sides, the Vietnamese đ among them', () => {
  expect(found('doi ngoai uy ban')[0]?.[1]).toBe('Who headed Ủy ban Đối ngoại?');
  expect(found('Ụy bàn')[0]?.[1]).toBe('Who headed Ủy ban Đối ngoại?');
});

test('a text that means nothing finds nothing', () => {
  expect(found('zzzq')).toEqual([]);
});
