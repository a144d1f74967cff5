import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { CommandGroup } from '../../ui/commands.ts';

const limit = 5;

interface RecentCommands {
  /** By id, the one used last first. */
  ids: readonly string[];
  use(id: string): void;
}

/** What was done from the palette lately; remembered by the browser. */
export const useRecentCommands = create<RecentCommands>()(
  persist(
    (set) => ({
      ids: [],
      use: (id) => set(({ ids }) => ({ ids: [id, ...ids.filter((each) => each !== id)].slice(0, limit) })),
    }),
    { name: 'diplograph-recent-commands', partialize: ({ ids }) => ({ ids }) },
  ),
);

/** The groups with what was used lately ahead of them, as far as it is offered now. */
export function withRecent(groups: readonly CommandGroup[], ids: readonly string[]): CommandGroup[] {
  const all = groups.flatMap(({ commands }) => commands);
  const recent = ids.flatMap((id) => all.find((command) => command.id === id) ?? []);
  return recent.length === 0 ? [...groups] : [{ title: 'Recent', commands: recent }, ...groups];
}
