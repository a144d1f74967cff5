import { Compass, type LucideIcon, ScrollText, TableProperties } from 'lucide-react';
import type { ComponentType } from 'react';
import { TraceTask } from '../features/trace/trace-task.tsx';
import { lazily } from '../ui/lazily.tsx';
import type { Task } from '../workspace/address.ts';

/** Something people come for, as a tab of the panel beside the graph. */
interface TaskEntry {
  readonly id: Task;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly Content: ComponentType;
}

/** The tasks, in the order of their tabs. To add one, put it on this list, and its id where the address knows them. */
export const taskEntries: readonly TaskEntry[] = [
  { id: 'trace', title: 'Trace', icon: ScrollText, Content: TraceTask },
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
