import { expect, test } from 'vitest';
import { useRecentCommands, withRecent } from '../../../../../client/features/palette/recent-commands.ts';

const command = (id: string) => ({ id, label: id, run: () => {} });

test('what was used last comes first, each once, and no more than five', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'c']) useRecentCommands.getState().use(id);
  expect(useRecentCommands.getState().ids).toEqual(['c', 'f', 'e', 'd', 'b']);
});

test('recent commands stand ahead of the groups, as far as they are offered', () => {
  const groups = [{ title: 'Page', commands: [command('a'), command('b')] }];
  expect(withRecent(groups, ['gone', 'b'])).toEqual([
    { title: 'Recent', commands: [groups[0]?.commands[1]] },
    ...groups,
  ]);
  expect(withRecent(groups, ['gone'])).toEqual(groups);
});
