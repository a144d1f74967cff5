import { go } from 'fuzzysort';
import { plain } from '../../entity/plain.ts';
import type { Command, CommandGroup } from '../../ui/commands.ts';

/** Worse matches are rather accidents than what somebody means, from 0 to 1. */
const worst = 0.3;

/** So many commands are listed for a text at most. */
const limit = 40;

/**
 * The commands that a text means, in any order of its words and without its accents: the best first in each group, and
 * the group of the best first. Each command once, where several parts of the page offer it.
 */
export function rankCommands(groups: readonly CommandGroup[], text: string): CommandGroup[] {
  const typed = plain(text);
  const entries = uniqueEntries(groups);
  if (typed === '') return grouped(entries);
  const found = go(typed, entries, {
    keys: [
      ({ command }) => plain(command.label),
      ({ title, command }) => plain(`${title} ${command.label} ${command.hint ?? ''}`),
    ],
    limit,
    threshold: worst,
    // What stands in the label counts for more than what stands beside it.
    scoreFn: ([label, all]) => Math.max(label?.score ?? 0, 0.8 * (all?.score ?? 0)),
  });
  return grouped(found.map(({ obj }) => obj));
}

interface Entry {
  title: string;
  command: Command;
}

function uniqueEntries(groups: readonly CommandGroup[]): Entry[] {
  const all = groups.flatMap(({ title, commands }) => commands.map((command) => ({ title, command })));
  return [...Map.groupBy(all, ({ command }) => command.id).values()].flatMap(([first]) => first ?? []);
}

function grouped(entries: readonly Entry[]): CommandGroup[] {
  return [...Map.groupBy(entries, ({ title }) => title)].map(([title, same]) => ({
    title,
    commands: same.map(({ command }) => command),
  }));
}
