import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What somebody calls themselves in the queries that they save; remembered by the browser. */
export const useAuthor = create<{ author: string }>()(
  persist(() => ({ author: '' }), { name: 'diplograph-author' }),
);
