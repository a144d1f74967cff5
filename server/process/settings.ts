import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ownValue } from '../../contract/model/own-value.ts';
import { withoutSecret } from './without-secret.ts';

/** Every setting, with its default. An empty variable counts as not set, as in most shells' usage. */
const settingsShape = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number from 0 to 65535')
    .int()
    .min(0, 'must be from 0 to 65535')
    .max(65535, 'must be from 0 to 65535')
    .default(3000),
  DATA_DIR: z.string().default('.data'),
  WORKSPACE_DIR: z.string().optional(),
  CONNECTIONS_FILE: z.string().optional(),
  CACHE_DIR: z.string().default(join(homedir(), '.cache', 'diplograph')),
  JAVA_HOME: z.string().optional(),
  CYPHER_CONSOLE: z.enum(['on', 'off'], 'must be on or off').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
});

export interface Settings {
  /** Address to listen on. */
  host: string;
  /** Port to listen on; 0 takes a free one. */
  port: number;
  /** Where the local database keeps its store; absolute. */
  dataDir: string;
  /** Where people's saved views and queries are kept; absolute. */
  workspaceDir: string;
  /** Where further databases are written down, with their credentials; absolute. */
  connectionsFile: string;
  /** Where what can be fetched again is kept (Neo4j's jars); absolute. */
  cacheDir: string;
  javaHome: string | undefined;
  /** Whether statements of one's own are run; undefined where nothing was said. */
  runsCypher: boolean | undefined;
  /** Somebody's own server, where one was named. */
  neo4j:
    | { uri: string; username: string; password: string | undefined; database: string | undefined }
    | undefined;
}

/** Says which settings are wrong and what they may be. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads the settings from environment variables.
 * @throws SettingsError naming every wrong variable at once
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsShape.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) =>
        `  ${issue.path.join('.')}=${withoutSecret(ownValue(given, String(issue.path[0])) ?? '')}: ${issue.message}`,
    );
    throw new SettingsError(`Some settings cannot be used:\n${lines.join('\n')}`);
  }
  const settings = parsed.data;
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir: resolve(settings.DATA_DIR),
    workspaceDir: resolve(settings.WORKSPACE_DIR ?? join(settings.DATA_DIR, 'workspace')),
    connectionsFile: resolve(settings.CONNECTIONS_FILE ?? join(settings.DATA_DIR, 'connections.yaml')),
    cacheDir: resolve(settings.CACHE_DIR),
    javaHome: settings.JAVA_HOME,
    runsCypher: settings.CYPHER_CONSOLE && settings.CYPHER_CONSOLE === 'on',
    neo4j: settings.NEO4J_URI
      ? {
          uri: settings.NEO4J_URI,
          username: settings.NEO4J_USERNAME,
          password: settings.NEO4J_PASSWORD,
          database: settings.NEO4J_DATABASE,
        }
      : undefined,
  };
}
