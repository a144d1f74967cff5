import { defaultConnection } from '../../contract/api/routes/connections.ts';

/** By which field of the address a page says which database it shows. */
const field = 'db';

/**
 * The database that an address opens: its connection’s id.
 * @param search the search part of the address
 */
export function connectionIn(search: string): string {
  return new URLSearchParams(search).get(field) || defaultConnection;
}

let opened: string | undefined;

/** The connection of this page. It never changes: another database is another page, so that nothing of one enters the other. */
export function openConnection(): string {
  opened ??= connectionIn(globalThis.location?.search ?? '');
  return opened;
}

/** Where the API answers for a connection. */
export function apiBase(connection = openConnection()): string {
  return connection === defaultConnection ? '/api' : `/api/connections/${encodeURIComponent(connection)}`;
}

/** The address of a page of this program, below its origin, that shows the same database or another. */
export function pageAddress(
  fields: Readonly<Record<string, string>> = {},
  connection = openConnection(),
): string {
  const search = new URLSearchParams({
    ...(connection !== defaultConnection && { [field]: connection }),
    ...fields,
  });
  return search.size === 0 ? '/' : `/?${search}`;
}

/** What something that the browser stores is called, so that each database has its own. */
export function storageName(name: string, connection = openConnection()): string {
  return connection === defaultConnection ? name : `${name}@${connection}`;
}
