import type { LucideIcon } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';

/** Something that can be done at this moment, as the command palette lists it. */
export interface Command {
  /** By which it is remembered as used lately; unique, and the same each time. */
  readonly id: string;
  readonly label: string;
  /** What else it is found by, and what is shown beside the label. */
  readonly hint?: string | undefined;
  readonly icon?: LucideIcon;
  /** The key that does the same, spelled as in shortcuts.ts. */
  readonly key?: string | undefined;
  run(): void;
}

/** The commands of one part of the page, under its title. */
export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
  /** Set for what is at hand, which is listed before all else. */
  readonly isAtHand?: boolean;
}

/** All commands that parts of the page offer as it stands, in the order in which they came. */
export const useCommandGroups = create<{ groups: ReadonlyMap<object, CommandGroup> }>()(() => ({
  groups: new Map(),
}));

/** Offers some commands in the palette while the component stands on the page. */
export function useCommands(
  title: string,
  commands: readonly Command[],
  { isAtHand = false }: Pick<CommandGroup, 'isAtHand'> = {},
): void {
  const key = useRef({});
  const current = useRef(commands);
  useLayoutEffect(() => {
    current.current = commands;
  });
  const looks = JSON.stringify([title, isAtHand, commands.map(({ id, label, hint }) => [id, label, hint])]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: listed anew only where they look different
  useLayoutEffect(() => {
    const listed = commands.map((command, index) => ({
      ...command,
      run: () => current.current[index]?.run(),
    }));
    change((groups) => groups.set(key.current, { title, commands: listed, isAtHand }));
  }, [looks]);
  useEffect(() => () => change((groups) => groups.delete(key.current)), []);
}

function change(by: (groups: Map<object, CommandGroup>) => unknown): void {
  useCommandGroups.setState(({ groups }) => {
    const changed = new Map(groups);
    by(changed);
    return { groups: changed };
  });
}
