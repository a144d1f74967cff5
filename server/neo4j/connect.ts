import neo4j, { type Driver } from 'neo4j-driver';

/** Where a Neo4j answers, and as whom to speak to it. */
export interface ServerAddress {
  /** `bolt://`, `neo4j://`, `bolt+s://` or `neo4j+s://`. */
  uri: string;
  username: string;
  /** Absent where the server asks for none. */
  password?: string | undefined;
}

/** A driver for the address; nothing is connected until the first question. The caller closes it. */
export function connect({ uri, username, password }: ServerAddress): Driver {
  return neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username, password), {
    useBigInt: true,
    userAgent: 'diplograph',
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 15_000,
    telemetryDisabled: true,
  });
}
