import { type Neo4jRelease, neo4jReleases } from './neo4j-release.ts';

/** An installed Java. */
export interface Java {
  /** The folder that holds `bin/java`. */
  home: string;
  /** As it names itself: `17.0.15`, `25.0.3+9`, `1.8.0_402`. */
  version: string;
}

/** 17 of `17.0.15`, 8 of `1.8.0_402`. */
export function majorOf(java: Java): number {
  const [first = 0, second = 0] = java.version.split(/[.+_-]/).map(Number);
  return first === 1 ? second : first;
}

/**
 * The newest Java, with the newest Neo4j that runs on it.
 * @param found in order of preference among equals
 * @param major only this one, where given
 * @returns undefined when none is new enough
 */
export function chooseJava(found: Java[], major?: number): { java: Java; release: Neo4jRelease } | undefined {
  const usable = found.filter((java) => major === undefined || majorOf(java) === major);
  const newestFirst = usable.toSorted((a, b) =>
    b.version.replace(/^1\./, '').localeCompare(a.version.replace(/^1\./, ''), 'en', { numeric: true }),
  );
  const [java] = newestFirst;
  if (!java) return undefined;
  const release = neo4jReleases.find((each) => majorOf(java) >= each.java);
  return release && { java, release };
}
