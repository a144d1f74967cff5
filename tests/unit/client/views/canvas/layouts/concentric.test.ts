import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { concentric } from '../../../../../../client/views/canvas/layouts/concentric.ts';

test('nodes whose ids every object has as names stand on the ring of their distance', async () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const cy = cytoscape({ headless: true, styleEnabled: true });
  cy.add(['root', ...ids, 'far'].map((id) => ({ data: { id } })));
  cy.add(ids.map((id) => ({ data: { source: 'root', target: id } })));
  cy.add({ data: { source: 'constructor', target: 'far' } });
  await concentric.run({ cy, nodes: cy.nodes(), still: true, signal: new AbortController().signal } as never);
  const { x, y } = cy.getElementById('root').position();
  const distance = (id: string) => {
    const place = cy.getElementById(id).position();
    return Math.round(Math.hypot(place.x - x, place.y - y));
  };
  const ring = distance('constructor');
  expect(ids.map(distance)).toEqual(ids.map(() => ring));
  expect(distance('far')).toBeGreaterThan(ring);
});
