import type { ComponentType } from 'react';
import { lazily } from '../ui/lazily.tsx';
import type { Address } from '../workspace/address.ts';

/** An answer that takes the whole of the main area, over the graph. It reads what it shows from the address. */
interface PageEntry {
  readonly id: string;
  /** By the fields of the address that open it. */
  isOpen(address: Address): boolean;
  /** What the address says once it is closed. */
  readonly closed: Partial<Address>;
  /** As it is called where it fails. */
  readonly title: string;
  /** Of the frame of the page. */
  readonly className: string;
  readonly Content: ComponentType;
}

/** The pages over the graph; of several that are open the first is seen. To add one, put it on this list. */
export const pages: readonly PageEntry[] = [
  {
    id: 'model',
    title: 'The page of the model',
    className: 'model-page',
    isOpen: ({ model }) => model !== null,
    closed: { model: null },
    Content: lazily(async () => (await import('../features/model/model-page.tsx')).ModelPage),
  },
  {
    id: 'edit-query',
    title: 'The page for editing a query',
    className: 'edit-page',
    isOpen: ({ task, edit }) => task === 'queries' && edit,
    closed: { edit: false },
    Content: lazily(async () => (await import('../features/queries/own/edit-page.tsx')).EditPage),
  },
  {
    id: 'schema',
    title: 'The schema',
    className: 'schema-page',
    isOpen: ({ schema }) => schema,
    closed: { schema: false },
    Content: lazily(async () => (await import('../features/schema/schema-page.tsx')).SchemaPage),
  },
  {
    id: 'office',
    title: 'The page of this office',
    className: 'office-page',
    isOpen: ({ office }) => Boolean(office),
    closed: { office: null },
    Content: lazily(async () => (await import('../features/office/office-page.tsx')).OfficePage),
  },
];
