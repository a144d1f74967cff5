import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import { drawEdges, drawNodes, growSizes } from '../../../../../../client/views/canvas/elements/draw.ts';
import { elementOf } from '../../../../../../client/views/canvas/elements/ids.ts';
import { stylesheet } from '../../../../../../client/views/canvas/styles/stylesheet.ts';
import { edge, node } from '../../../../../fixtures/graphs/friendship.ts';

const theme = {
  mode: 'light',
  background: 'rgb(246, 241, 231)',
  text: 'rgb(32, 36, 43)',
  textSoft: 'rgb(91, 93, 95)',
  edge: 'rgb(153, 151, 147)',
  accent: 'rgb(13, 92, 95)',
  focus: 'rgb(180, 86, 10)',
  font: 'sans-serif',
} as const;
const icons = { of: () => ({ lightIcon: 'none', darkIcon: 'none', whiteIcon: 'none' }) };

test.each([
  ['rich', false],
  ['plain', true],
])('Cytoscape understands every style of the %s graph', (_, large) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const cy = cytoscape({ headless: true, styleEnabled: true, style: stylesheet(theme, large) });
  drawNodes(cy, [node('a'), node('b', 'B', ['Gene'])], [edge('a', 'b')], icons);
  drawEdges(cy, [edge('a', 'b', 'HEADED')]);
  cy.edges().data({ weight: 0.5, distance: 22 });
  cy.elements().addClass('near highlighted hovered chosen cursor busy bent');
  expect(elementOf(cy, 'a').style('shape')).toBe('ellipse');
  expect(elementOf(cy, 'a').style('background-color')).toBe('rgb(39,84,138)');
  expect(cy.edges().style('line-color')).toBe('rgb(13,92,95)');
  expect(warned.mock.calls).toEqual([]);
  warned.mockRestore();
});

test('a node grows with the edges it shows and never shrinks', () => {
  const cy = cytoscape({ headless: true });
  const edges = ['b', 'c', 'd', 'e', 'f'].map((id) => edge('a', id));
  drawNodes(
    cy,
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id)),
    [],
    icons,
  );
  const before = elementOf(cy, 'a').data('size');
  drawEdges(cy, edges);
  growSizes(cy, edges);
  const grown = elementOf(cy, 'a').data('size');
  expect([before, grown]).toEqual([34, 42]);
  elementOf(cy, 'f').remove();
  growSizes(cy, edges.slice(0, 1));
  expect(elementOf(cy, 'a').data('size')).toBe(grown);
});
