import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { ProvidedDatabase } from '../../../server/database/provide.ts';
import { ownSettings, provideLocally } from './local-setup.ts';

/** What a client asked an engine to create. */
interface Creation {
  Image: string;
  Env: string[];
  HostConfig: { PortBindings: Record<string, { HostPort: string }[]> };
}

/**
 * Speaks as much of the Docker engine's interface, on a socket of its own, as a container with a Neo4j takes. In
 * place of a container it runs a local Neo4j with the password that the container was to have.
 */
export async function standInEngine() {
  const settings = await ownSettings();
  const calls: string[] = [];
  const created: Creation[] = [];
  let running: ProvidedDatabase | undefined;

  async function start(): Promise<void> {
    const auth = created.at(-1)?.Env.find((variable) => variable.startsWith('NEO4J_AUTH='));
    const home = join(settings.dataDir, 'neo4j-2026');
    await mkdir(home);
    await writeFile(join(home, 'password'), auth?.split('/')[1] ?? '');
    running = await provideLocally(settings);
  }

  function inspect() {
    const port = new URL(running?.uri ?? '').port;
    return {
      Id: 'stand-in',
      Name: '/stand-in',
      Config: { Hostname: 'stand-in', Labels: {}, Tty: true },
      HostConfig: created.at(-1)?.HostConfig,
      State: { Status: 'running', Running: true, StartedAt: new Date(), FinishedAt: new Date(0) },
      NetworkSettings: { Networks: {}, Ports: { '7687/tcp': [{ HostIp: '127.0.0.1', HostPort: port }] } },
    };
  }

  async function answer(request: IncomingMessage): Promise<unknown> {
    const [path = ''] = request.url?.split('?') ?? [];
    const call = `${request.method} ${path}`;
    calls.push(call);
    if (call === 'GET /info') return { ServerVersion: '28.0', OperatingSystem: 'stand-in', OSType: 'linux' };
    if (call === 'GET /containers/json') return [];
    if (call.startsWith('GET /images/')) return { Id: 'image', Config: {} };
    if (call === 'POST /containers/create') {
      created.push((await json(request)) as Creation);
      return { Id: 'stand-in' };
    }
    if (call === 'POST /containers/stand-in/start') return start();
    if (call === 'GET /containers/stand-in/json') return inspect();
    if (call === 'GET /containers/stand-in/logs') return 'INFO  Started.\n';
    if (call === 'POST /containers/stand-in/stop') return running?.stop();
    if (call === 'DELETE /containers/stand-in') return undefined;
    throw new Error(`the stand-in does not know ${call}`);
  }

  const server = createServer(async (request, response) => {
    try {
      const body = await answer(request);
      response.statusCode = body === undefined ? 204 : request.method === 'POST' ? 201 : 200;
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    } catch (error) {
      response.writeHead(501, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: String(error) }));
    }
  });
  const socket = join(settings.dataDir, 'engine.sock');
  server.listen(socket);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `unix://${socket}`, calls, created };
}
