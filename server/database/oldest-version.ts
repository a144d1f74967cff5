import { DatabaseError } from './database-error.ts';
import { type SettingNames, variables } from './setting-names.ts';

/** The oldest Neo4j whose Cypher has all that the questions use; it has long-term support. */
const oldest = [5, 26] as const;

/**
 * Refuses a server that could not answer the questions, before any is put to it. Versions count by release (5.26) or,
 * since 2025, by year and month, so that the first two numbers order them; what names itself otherwise is not refused.
 * @param version as the server reports it: `5.12.0`, `5.26.24`, `2026.09.0`, `5.27-aura`
 * @param names what the settings of the connection are called
 * @throws DatabaseError
 */
export function checkVersion(version: string, uri: string, names: SettingNames = variables): void {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return;
  const isOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
  if (!isOld) return;
  throw new DatabaseError(
    `The server at ${uri} is Neo4j ${version}, but Diplograph needs Neo4j ${oldest.join('.')} or newer: upgrade it, or set ${names.uri} to another server.`,
  );
}
