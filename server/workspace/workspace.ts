import { join } from 'node:path';
import { openProfiles, type ProfileStore } from './profiles.ts';
import { openTextFiles, type TextFiles } from './text-files.ts';
import { openViews, type ViewStore } from './views.ts';

/** As many as the letters that may be saved can take. */
const maxQueryBytes = 400_000;

/** What people save: text files in a folder, which they may also edit by hand and keep under version control. */
export interface Workspace {
  views: ViewStore;
  /** Queries in the format of `cypher/saved/`, each known by its name; what they say is read by those who ask a graph. */
  queries: TextFiles;
  /** What is known of the models of databases. */
  profiles: ProfileStore;
}

/**
 * @param folder made when something is saved first
 */
export function openWorkspace(folder: string): Workspace {
  return {
    views: openViews(join(folder, 'views')),
    queries: openTextFiles(join(folder, 'queries'), '.cypher', maxQueryBytes),
    profiles: openProfiles(join(folder, 'profiles')),
  };
}
