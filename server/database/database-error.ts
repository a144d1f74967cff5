/** No usable database: the message says why, and what to do. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

/** One of the ways to a database is not open on this machine; the next may be. */
export class WayClosed extends Error {
  override name = 'WayClosed';
}
