import type { ComponentType } from 'react';
import { lazily } from '../ui/lazily.tsx';
import type { Address } from '../workspace/address.ts';

/** An answer that needs the width of the main area, below the view. It reads what it shows from the address. */
interface DrawerEntry {
  readonly id: string;
  /** By the fields of the address that open it. */
  isOpen(address: Address): boolean;
  /** What the address says once it is closed. */
  readonly closed: Partial<Address>;
  /** As it is called where it fails. */
  readonly title: string;
  readonly Content: ComponentType;
}

/** The drawers; of several that are open the first is seen. To add one, put it on this list. */
export const drawers: readonly DrawerEntry[] = [
  {
    id: 'console',
    title: 'The console',
    isOpen: ({ console: text }) => text !== null,
    closed: { console: null },
    Content: lazily(
      async () => (await import('../features/queries/console/console-drawer.tsx')).ConsoleDrawer,
      'when shown',
    ),
  },
  {
    id: 'saved-views',
    title: 'The saved views',
    isOpen: ({ views }) => views,
    closed: { views: false },
    Content: lazily(
      async () => (await import('../features/saved-views/saved-views-drawer.tsx')).SavedViewsDrawer,
    ),
  },
  {
    id: 'changes',
    title: 'The comparison of dates',
    isOpen: ({ since, until }) => Boolean(since && until),
    closed: { since: null, until: null },
    Content: lazily(async () => (await import('../features/changes/changes-drawer.tsx')).ChangesDrawer),
  },
  {
    id: 'lineage',
    title: 'The lineage',
    isOpen: ({ names }) => Boolean(names),
    closed: { names: null },
    Content: lazily(async () => (await import('../features/lineage/lineage-drawer.tsx')).LineageDrawer),
  },
  {
    id: 'result',
    title: 'The result',
    isOpen: ({ task, query, with: parameters }) => task === 'queries' && Boolean(query && parameters),
    closed: { with: null },
    Content: lazily(async () => (await import('../features/queries/result/result-drawer.tsx')).ResultDrawer),
  },
];
