import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from '../database-error.ts';
import { exists } from '../exists.ts';
import { passwordIn } from '../password-file.ts';
import { serverSettings } from '../server-settings.ts';
import { javaCommand } from './java-command.ts';
import type { LocalServer } from './local-server.ts';
import { runSupervised } from './supervised-process.ts';

/**
 * Writes what the server reads at its start. A new home gets a password of its own.
 * @param port for Bolt, on the loopback address
 * @returns the password
 */
export async function prepareHome(server: LocalServer, port: number): Promise<string> {
  const { home, release } = server;
  await mkdir(join(home, 'conf'), { recursive: true, mode: 0o700 });
  await mkdir(join(home, 'logs'), { recursive: true });
  const settings = {
    ...serverSettings(release.version),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));

  const passwordFile = join(home, 'password');
  const password = await passwordIn(passwordFile);
  const everStarted = await exists(join(home, 'data', 'databases', 'system'));
  if (!everStarted) await setInitialPassword(server, passwordFile);
  return password;
}

/** The tool reads the password from the file: on its command line every user of this machine could read it. */
async function setInitialPassword(server: LocalServer, passwordFile: string): Promise<void> {
  const { home } = server;
  const tool = javaCommand(server, [], 'org.neo4j.cli.AdminTool');
  const { code, reason, printed } = await runSupervised(
    [...tool, 'dbms', 'set-initial-password', `@${passwordFile}`],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  if (code === 0) return;
  const said = printed.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('WARNING:'));
  throw new DatabaseError(
    `The database in ${home} could not be given a password: ${said.join(' ') || `the tool ${reason}`}`,
  );
}
