import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DrawnGraph } from '../../../../../../client/views/canvas/export/drawn.ts';
import { GraphSvg } from '../../../../../../client/views/canvas/export/graph-svg.tsx';

const theme = {
  mode: 'light',
  background: 'white',
  text: 'black',
  textSoft: 'grey',
  edge: 'silver',
  accent: 'teal',
  focus: 'orange',
  font: 'Inter',
} as const;
const drawn: DrawnGraph = {
  box: { left: -20, right: 120, top: -20, bottom: 60 },
  nodes: [
    {
      id: 'a',
      position: { x: 0, y: 0 },
      size: 42,
      shape: 'ellipse',
      colour: 'navy',
      icon: 'data:image/svg+xml,x',
      ringed: true,
      lines: ['<script>', 'alert(1)'],
      opacity: 1,
    },
  ],
  edges: [
    {
      id: 'e',
      from: { x: 0, y: 0 },
      to: { x: 100, y: 0 },
      by: [{ x: 50, y: 50 }],
      colour: 'silver',
      width: 2,
      dashed: true,
      arrow: true,
      opacity: 0.1,
    },
  ],
};

test('the graph as SVG holds a background, edges and nodes, and names are text, never markup', () => {
  const svg = renderToStaticMarkup(<GraphSvg drawn={drawn} theme={theme} fonts="" />);
  expect(svg).toContain('viewBox="-44 -44 188 128"');
  expect(svg).toContain('<path d="M0 0Q50 50 100 0" stroke-width="2" stroke-dasharray="6 4"></path>');
  expect(svg).toContain('transform="translate(100 0) rotate(-45)"');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toContain('<script>');
  expect(svg.match(/<(g|circle|image|tspan)/g)).toEqual([
    '<g',
    '<g',
    '<circle',
    '<image',
    '<tspan',
    '<tspan',
  ]);
});
