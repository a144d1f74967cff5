import type { DatabaseKeeper } from '../neo4j/database-keeper.ts';

/** A Neo4j that answers, and what neo4j-driver needs to reach it; where somebody else runs it, nothing keeps it running. */
export interface ProvidedDatabase extends DatabaseKeeper {
  uri: string;
  username: string;
  /** Absent where the server asks for no password. */
  password: string | undefined;
  /** Absent for the user's home database. */
  database: string | undefined;
  /** By address (NEO4J_URI), as a child process, or in a container. */
  origin: 'address' | 'local' | 'docker';
  /** False for somebody's own server: it is never written to unasked. */
  ours: boolean;
  /** For people: `Neo4j 2026.09.0 in .data/neo4j-2026`. */
  description: string;
  /** Settles, with why, when a database that we run has ended by itself too often, or for good; otherwise never. */
  ended: Promise<string>;
  /** Ends what was started for this database, and leaves everything else running. */
  stop(): Promise<void>;
}

/** For a database that nobody here runs, whose end is therefore nobody's business here. */
export const runByOthers: DatabaseKeeper & Pick<ProvidedDatabase, 'ended'> = {
  answers: () => true,
  restart: () => {},
  replace: () => {},
  isReplacing: () => false,
  atRisk: () => () => {},
  ended: new Promise<string>(() => {}),
};
