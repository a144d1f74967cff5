import cytoscape, { type Core } from 'cytoscape';
import { beforeEach, expect, test } from 'vitest';
import { drawEdges, drawNodes } from '../../../../../../client/views/canvas/elements/draw.ts';
import { elementOf, idOf } from '../../../../../../client/views/canvas/elements/ids.ts';
import { edge, node } from '../../../../../fixtures/graphs/friendship.ts';

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const icons = { of: () => ({ lightIcon: 'none', darkIcon: 'none', whiteIcon: 'none' }) };
const edges = [...names.map((id) => edge('root', id)), edge('constructor', 'far')];
let cy: Core;

/** A graph whose nodes, and one whose edge, have ids that every object has as names. */
beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
  const nodes = ['root', ...names, 'far'].map((id) => node(id));
  drawNodes(cy, nodes, edges, icons);
  drawEdges(cy, [...edges, { ...edge('root', 'far'), id: 'valueOf' }]);
});

test('each is found by its id, is gone once it is removed, and can come back', () => {
  for (const id of names) {
    expect(idOf(elementOf(cy, id))).toBe(id);
    elementOf(cy, id).remove();
    expect(elementOf(cy, id).empty()).toBe(true);
    drawNodes(cy, [node(id)], [], icons);
    expect(elementOf(cy, id).nonempty()).toBe(true);
  }
  elementOf(cy, 'far').remove();
  expect(elementOf(cy, 'valueOf').empty()).toBe(true);
});
