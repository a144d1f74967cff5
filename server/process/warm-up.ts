import type { Progress } from './progress.ts';

/**
 * Asks the common questions once, so that the first person who asks them does not wait for the database to
 * plan them and to warm up. Failures are left to those who ask in earnest.
 * @param address where the API is served: `http://127.0.0.1:3000`
 */
export async function warmUp(address: string, progress: Progress): Promise<void> {
  await progress
    .step('Warming up common queries', async () => {
      const { graph } = await ask<{ graph: { nodes: { id: string; labels: string[] }[] } }>(
        address,
        '/graph',
      );
      const body = graph.nodes.find((node) => node.labels.includes('Body')) ?? graph.nodes[0];
      if (!body) return;
      const entity = `/entities/${encodeURIComponent(body.id)}`;
      const rest = [entity, `${entity}/tenures?lineage=true`, '/search?q=a', '/ready', '/schema'];
      // Two at a time: planned all at once, on a busy machine, none would be ready in time.
      await Promise.all([expand(address, entity), askInTurn(address, rest)]);
    })
    .catch(() => {});
}

async function askInTurn(address: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await ask(address, path);
}

async function ask<Answer>(address: string, path: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${address}/api${path}`, request);
  return (await response.json()) as Answer;
}

/** As a double click asks it. */
function expand(address: string, entity: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ exclude: [], askAbove: 100 });
  return ask(address, `${entity}/neighbours`, { method: 'POST', headers, body });
}
