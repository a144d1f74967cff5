/** A Neo4j Community that can run as a child process. */
export interface Neo4jRelease {
  version: string;
  /** Releases of one line share a store; a store of another line is never opened. */
  line: string;
  mainClass: string;
  /** The oldest Java it runs on. */
  java: number;
  /** How many jars it consists of. */
  jars: number;
}

/** Newest first. */
export const neo4jReleases: Neo4jRelease[] = [
  { version: '2026.09.0', line: '2026', mainClass: 'org.neo4j.server.Neo4jCommunity', java: 21, jars: 230 },
  { version: '5.26.24', line: '5', mainClass: 'org.neo4j.server.CommunityEntryPoint', java: 17, jars: 214 },
];
