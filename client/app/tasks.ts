import { Compass, type LucideIcon, ScrollText, TableProperties } from 'lucide-react';
import type { ComponentType } from 'react';
import { lazily } from '../ui/lazily.tsx';
import { Trace } from './trace.tsx';

/** Something people come for, as a tab of the panel beside the graph; the address names it by its id. */
interface TaskEntry {
  readonly id: string;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly Content: ComponentType;
}

/** The tasks, in the order of their tabs. To add one, put it on this list. */
export const tasks: readonly TaskEntry[] = [
  { id: 'trace', title: 'Trace', icon: ScrollText, Content: Trace },
  {
    id: 'explore',
    title: 'Explore',
    icon: Compass,
    Content: lazily(async () => (await import('./explore.tsx')).Explore),
  },
  {
    id: 'queries',
    title: 'Queries',
    icon: TableProperties,
    Content: lazily(async () => (await import('../features/queries/queries-task.tsx')).QueriesTask),
  },
];

/** The task that a name means: an unknown one the trace. */
export function taskNamed(name: string): string {
  return tasks.some(({ id }) => id === name) ? name : 'trace';
}
