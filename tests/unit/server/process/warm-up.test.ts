import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { expansion } from '../../../../contract/api/routes/entities.ts';
import { silently } from '../../../../server/process/progress.ts';
import { warmUp } from '../../../../server/process/warm-up.ts';

test('a double click on a node is asked as the page asks it', async () => {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.method === 'POST') bodies.push(JSON.parse(await text(request)));
    response.end(JSON.stringify({ graph: { nodes: [{ id: 'an office', labels: ['Entity', 'Body'] }] } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await warmUp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, silently);
  server.close();
  const expand = 'POST /api/entities/an%20office/neighbours';
  expect(asked.filter((each) => each === expand)).toHaveLength(1);
  expect(bodies.map((body) => expansion.body.parse(body))).toEqual([
    expect.objectContaining({ exclude: [], askAbove: 100 }),
  ]);
});
