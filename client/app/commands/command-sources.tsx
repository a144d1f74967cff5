import type { ComponentType } from 'react';
import { DatabaseCommands } from '../../features/databases/database-commands.tsx';
import { QueryCommands } from '../../features/queries/query-commands.tsx';
import { ExportCommands } from './export-commands.tsx';
import { HelpCommands } from './help-commands.tsx';
import { PageCommands } from './page-commands.tsx';
import { PanelCommands } from './panel-commands.tsx';
import { SelectedCommands } from './selected-commands.tsx';
import { TaskCommands } from './task-commands.tsx';
import { ThemeCommands } from './theme-commands.tsx';

/**
 * What offers commands while the palette is open, in the order in which they are listed. To add some, write a component
 * like theme-commands.tsx and put it on this list; what has a key is listed without it, and what stands on the page
 * offers its own with useCommands.
 */
const sources: readonly ComponentType[] = [
  SelectedCommands,
  TaskCommands,
  PageCommands,
  PanelCommands,
  ExportCommands,
  QueryCommands,
  DatabaseCommands,
  ThemeCommands,
  HelpCommands,
];

export function CommandSources() {
  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
  return sources.map((Source, index) => <Source key={index} />);
}
