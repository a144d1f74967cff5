import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { claimFolder } from '../../../server/database/claim-folder.ts';
import { freePort } from '../../../server/database/free-port.ts';
import { chooseJava } from '../../../server/database/local/choose-java.ts';
import { fetchJars } from '../../../server/database/local/fetch-jars.ts';
import { findJavas } from '../../../server/database/local/find-java.ts';
import { prepareHome } from '../../../server/database/local/home.ts';
import { javaCommand, memoryOptions } from '../../../server/database/local/java-command.ts';
import { supervise } from '../../../server/database/local/supervised-process.ts';
import { type ProvidedDatabase, provideDatabase } from '../../../server/database/provide.ts';
import { silently } from '../../../server/process/progress.ts';
import { readSettings, type Settings } from '../../../server/process/settings.ts';
import { startDatabase } from '../start-database.ts';
import { ask } from './ask.ts';
import { ownSettings } from './local-setup.ts';

/** A server of somebody's own, and where its port is. */
let server: ProvidedDatabase;
let place: string;

beforeAll(async () => {
  server = await startDatabase(silently);
  place = new URL(server.uri).host;
});
afterAll(() => server.stop());

function provideBy(neo4j: Partial<Settings['neo4j']> & { uri: string }): Promise<ProvidedDatabase> {
  const { username, password } = server;
  const settings = { ...readSettings({}), neo4j: { username, password, database: undefined, ...neo4j } };
  return provideDatabase(settings, silently);
}

const refused = (neo4j: Parameters<typeof provideBy>[0]) =>
  provideBy(neo4j).then(
    () => 'provided',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe.each(['bolt', 'neo4j'])('%s://', (scheme) => {
  const uri = () => `${scheme}://${place}`;

  test.each([undefined, 'neo4j'])(
    'a server that is named is used, with database %s, and left running',
    async (database) => {
      const provided = await provideBy({ uri: uri(), database });
      expect(provided).toMatchObject({ origin: 'address', ours: false, uri: uri(), database });
      expect(provided.description).toMatch(new RegExp(`^Neo4j \\d.* at ${uri()}$`));
      await provided.stop();
      expect(await ask(server, 'RETURN 1')).toEqual([[1]]);
    },
  );

  test('a wrong password', async () => {
    expect(await refused({ uri: uri(), password: 'wrong' })).toBe(
      `DatabaseError: The server at ${uri()} refused the password of “neo4j”: correct NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  });

  test('no password where one is asked for', async () => {
    expect(await refused({ uri: uri(), password: undefined })).toBe(
      `DatabaseError: The server at ${uri()} asks for a password: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  });

  test('a database that is not there', async () => {
    expect(await refused({ uri: uri(), database: 'nowhere' })).toBe(
      `DatabaseError: The server at ${uri()} has no database “nowhere”: set NEO4J_DATABASE to one that it has, or leave it out.`,
    );
  });

  test('a port where nobody listens', async () => {
    const nobody = `${scheme}://127.0.0.1:${await freePort()}`;
    expect(await refused({ uri: nobody })).toBe(
      `DatabaseError: No Neo4j answers at ${nobody}: start it there, or correct NEO4J_URI.`,
    );
  });

  test('a host that nobody knows', async () => {
    expect(await refused({ uri: `${scheme}://nowhere.invalid` })).toBe(
      `DatabaseError: The host of ${scheme}://nowhere.invalid is not known: correct NEO4J_URI.`,
    );
  });

  test('a port that speaks HTTP', async () => {
    const web = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    onTestFinished(() => void web.close());
    await new Promise((listening) => web.once('listening', listening));
    const http = `${scheme}://127.0.0.1:${(web.address() as AddressInfo).port}`;
    expect(await refused({ uri: http })).toBe(
      `DatabaseError: ${http} answers HTTP, not Bolt: set NEO4J_URI to the Bolt port, which is 7687 as a rule.`,
    );
  });

  test('encryption where the server has none', async () => {
    expect(await refused({ uri: `${scheme}+s://${place}` })).toBe(
      `DatabaseError: The server at ${scheme}+s://${place} is not encrypted: set NEO4J_URI to ${uri()}.`,
    );
  });

  test('a password inside the address, which is not repeated', async () => {
    expect(await refused({ uri: `${scheme}://neo4j:secret@${place}` })).toBe(
      'DatabaseError: NEO4J_URI holds a user name or password: put them into NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  });

  test('what is no address', async () => {
    expect(await refused({ uri: `${scheme}://:::` })).toBe(
      `DatabaseError: ${scheme}://::: is not an address: NEO4J_URI needs one like bolt://host:7687.`,
    );
  });
});

test('a server that asks for no password takes none, and any', async () => {
  const uri = await startWithoutAuthentication();
  for (const password of [undefined, 'any password']) {
    const provided = await provideBy({ uri, password });
    expect(provided).toMatchObject({ origin: 'address', password });
    expect(await ask(provided, 'RETURN 1')).toEqual([[1]]);
  }
});

/** A server as careless people set one up. */
async function startWithoutAuthentication(): Promise<string> {
  const settings = await ownSettings();
  const choice = chooseJava(await findJavas(settings.javaHome));
  if (!choice) throw new Error('there is no Java');
  const lib = await fetchJars(choice.release, choice.java, settings.cacheDir, silently);
  const { path: home } = await claimFolder(settings.dataDir);
  const local = { ...choice, lib, home };
  const port = await freePort();
  await prepareHome(local, port);
  await appendFile(join(home, 'conf', 'neo4j.conf'), 'dbms.security.auth_enabled=false\n');
  const command = javaCommand(local, memoryOptions(local), choice.release.mainClass);
  const running = supervise([...command, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    cwd: home,
    env: process.env,
    output: 'pipe',
  });
  running.printed?.resume();
  onTestFinished(() => running.stop());
  while (!(await accepts(port))) await pause(100);
  return `bolt://127.0.0.1:${port}`;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => settle(true)).on('error', () => settle(false));
    socket.on('connect', () => socket.destroy());
  });
}
