import type { Java } from './choose-java.ts';
import type { Neo4jRelease } from './neo4j-release.ts';

/** One server: which Neo4j, on which Java, with its store in which folder. */
export interface LocalServer {
  release: Neo4jRelease;
  java: Java;
  /** The folder of its jars. */
  lib: string;
  /** The folder of its store, settings, logs and password; absolute, without symbolic links. */
  home: string;
}
