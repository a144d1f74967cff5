import { slugOf } from '../workspace/slug.ts';

/**
 * By what the profile of a database is kept in a workspace that several databases may share in turn.
 * @param address undefined for the one that the program runs itself
 */
export function profileIdOf(address: string | undefined, database: string | undefined): string {
  return address === undefined ? 'local' : slugOf(`${address} ${database ?? ''}`, 'database');
}
