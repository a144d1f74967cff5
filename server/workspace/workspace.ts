import { join } from 'node:path';
import { openViews, type ViewStore } from './views.ts';

/** What people save: text files in a folder, which they may also edit by hand and keep under version control. */
export interface Workspace {
  views: ViewStore;
}

/**
 * @param folder made when something is saved first
 */
export function openWorkspace(folder: string): Workspace {
  return { views: openViews(join(folder, 'views')) };
}
