import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ready } from '../../contract/api/routes/service.ts';
import { DatabaseError } from '../database/database-error.ts';
import { readSettings, type Settings } from '../process/settings.ts';
import { holdsSecret, withoutSecret } from '../process/without-secret.ts';
import { GraphClientError } from './graph-client/graph-client.ts';
import type { Shell } from './shell.ts';

/** A Diplograph on this machine says at once that it is there. */
const timeoutMs = 1_500;

/**
 * The address of the Diplograph to ask: the one that was given; otherwise of the one that runs on the data folder, whose
 * database nobody else may open meanwhile.
 * @param url as given
 * @returns undefined where the database itself is to be asked
 * @throws GraphClientError where the given one is no address
 */
export async function addressToAsk(shell: Shell, url: string | undefined): Promise<string | undefined> {
  if (url !== undefined) return checked(url);
  const settings = readSettings(shell.environment);
  return settings.neo4j ? undefined : runningOn(settings);
}

/** Does some work with the database; where another Diplograph has it, says how to ask that one. */
export async function hintingAtRunning<Result>(shell: Shell, work: () => Promise<Result>): Promise<Result> {
  const settings = readSettings(shell.environment);
  try {
    return await work();
  } catch (error) {
    const inUse = error instanceof DatabaseError && existsSync(join(settings.dataDir, 'in-use-by'));
    if (!inUse || settings.neo4j) throw error;
    throw new GraphClientError(
      `${error.message}\nOr ask that one: --url http://127.0.0.1:3000, wherever it says it is ready.`,
    );
  }
}

/** The Diplograph that answers at the address of the settings, if it is one that runs on their data folder. */
async function runningOn({ host, port, dataDir }: Settings): Promise<string | undefined> {
  if (port === 0) return undefined;
  const address = `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}`;
  try {
    const response = await fetch(`${address}/api${ready.path}`, { signal: AbortSignal.timeout(timeoutMs) });
    const { database } = ready.output.parse(await response.json());
    return database.description.includes(dataDir) ? address : undefined;
  } catch {
    return undefined;
  }
}

function checked(url: string): string {
  if (holdsSecret(url)) {
    throw new GraphClientError(
      '--url holds a user name or password: leave them out, Diplograph asks for none.',
    );
  }
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new GraphClientError(
      `--url must be an address such as http://127.0.0.1:3000, not "${withoutSecret(url)}".`,
    );
  }
  return url;
}
