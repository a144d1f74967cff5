import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import {
  describeLabels,
  kindLooks,
  labelOf,
  lookOf,
  wordsFor,
} from '../../../../../../client/entity/kinds.ts';
import { drawEdges, drawNodes, growSizes } from '../../../../../../client/views/canvas/elements/draw.ts';
import { elementOf } from '../../../../../../client/views/canvas/elements/ids.ts';
import { stylesheet } from '../../../../../../client/views/canvas/styles/stylesheet.ts';
import { kindNames } from '../../../../../../contract/model/kinds.ts';
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
const icons = { of: () => ({ lightIcon: 'none', darkIcon: 'none' }) };

/** Relative luminance and contrast as WCAG 2 defines them. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every kind has a look, distinguished by shape and by colour', () => {
  expect(Object.keys(kindLooks)).toEqual(kindNames);
  const all = Object.values(kindLooks);
  for (const field of ['shape', 'icon', 'light', 'dark'] as const)
    expect(new Set(all.map((look) => look[field])).size).toBe(kindNames.length);
});

test('words in a kind’s colour can be read on the background in light and dark, and its icon on its colour', () => {
  const faint = Object.entries(kindLooks).filter(
    ([, { light, dark }]) =>
      contrast(light, '#f6f1e7') < 4.5 || contrast(light, '#ffffff') < 4.5 || contrast(dark, '#202b38') < 4.5,
  );
  expect(faint).toEqual([]);
});

test('a label of another model always looks the same', () => {
  expect(lookOf('Gene')).toEqual(lookOf('Gene'));
  expect(lookOf('Gene')).not.toEqual(lookOf('Protein'));
  expect([labelOf(['Gene', 'Thing']), wordsFor('Gene', 2), labelOf([])]).toEqual(['Gene', 'Gene', '']);
  expect(lookOf('constructor').shape).toBeTypeOf('string');
});

test('a label of another model is shown as it is stored, also where it is called as one of our kinds', () => {
  expect(describeLabels(['Entity', 'Person'], 2)).toBe('people');
  for (const label of ['gene', 'GENE_2', 'Person', 'Entity', 'constructor', '__proto__'])
    expect(describeLabels([label], 2)).toBe(label);
  expect(describeLabels([], 1)).toBe('no label');
});

test('a leader is a person', () => {
  expect([labelOf(['Entity', 'Person', 'Leader']), wordsFor('Person', 2)]).toEqual(['Person', 'people']);
});

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
