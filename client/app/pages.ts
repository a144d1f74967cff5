import type { ComponentType } from 'react';
import { lazily } from '../ui/lazily.tsx';
import type { Address } from '../workspace/address.ts';

/** An answer that takes the whole of the main area, over the graph. It reads what it shows from the address. */
interface PageEntry {
  readonly id: string;
  /** By the fields of the address that open it. */
  isOpen(address: Address): boolean;
  readonly Content: ComponentType;
}

/** The pages over the graph; of several that are open the first is seen. To add one, put it on this list. */
export const pages: readonly PageEntry[] = [
  {
    id: 'office',
    isOpen: ({ office }) => Boolean(office),
    Content: lazily(async () => (await import('../features/office/office-page.tsx')).OfficePage),
  },
];
