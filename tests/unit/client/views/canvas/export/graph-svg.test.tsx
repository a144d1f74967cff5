import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DrawnGraph } from '../../../../../../client/views/canvas/export/drawn.ts';
import { GraphSvg } from '../../../../../../client/views/canvas/export/graph-svg.tsx';
import { sheetOf } from '../../../../../../client/views/canvas/export/sheet.ts';

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
const label = {
  align: 'center',
  angle: 0,
  size: 13,
  width: 60,
  bold: false,
  colour: null,
  opacity: 1,
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
      fill: 0.16,
      border: { width: 2, colour: 'red' },
      ring: { width: 1.5, offset: 2.5, colour: 'gold', opacity: 0.85, dashed: false },
      icon: 'data:image/svg+xml,x',
      pin: null,
      opacity: 1,
    },
  ],
  edges: [
    {
      id: 'bent',
      curve: { from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, controls: [{ x: 50, y: 50 }] },
      colour: 'silver',
      width: 2,
      dashes: [6, 4],
      arrow: null,
      opacity: 0.1,
    },
    {
      id: 'loop',
      curve: {
        from: { x: 0, y: 0 },
        to: { x: 20, y: 0 },
        controls: [
          { x: 0, y: -80 },
          { x: 40, y: -80 },
        ],
      },
      colour: 'silver',
      width: 1.3,
      dashes: null,
      arrow: { long: 7, wide: 8 },
      opacity: 1,
    },
  ],
  labels: [
    { ...label, of: 'node', id: 'a', lines: ['<script>', 'alert(1)'], at: { x: 0, y: 40 } },
    {
      ...label,
      of: 'edge',
      id: 'bent',
      lines: ['became'],
      at: { x: 50, y: 25 },
      angle: Math.PI / 2,
      size: 12,
      colour: 'grey',
    },
  ],
};
const svg = renderToStaticMarkup(
  <GraphSvg drawn={drawn} theme={theme} fonts="" sheet={sheetOf(drawn.box, null, [])} />,
);

test('the graph as SVG holds a background, edges, nodes and labels in this order', () => {
  expect(svg).toContain('viewBox="-44 -44 188 128"');
  expect(svg.match(/<(g|rect|image|line|text|tspan)\b/g)).toEqual([
    ...['<rect', '<g'],
    ...['<g', '<g'],
    ...['<g', '<image'],
    ...['<g', '<g', '<line', '<text', '<tspan'],
    ...['<g', '<g', '<text', '<tspan', '<tspan'],
  ]);
});

test('edges are bent and dashed as they are drawn, loops are round, and arrows point along the curve', () => {
  expect(svg).toContain('<path d="M0 0Q50 50 100 0" stroke-width="2" stroke-dasharray="6 4"></path>');
  expect(svg).toMatch(/d="M0 0Q0 -80 20 -80Q40 -80 [\d. -]+" stroke-width="1.3"/);
  expect(svg.match(/M0 0L-7 -4V4Z/g)).toHaveLength(1);
  expect(svg).toMatch(/translate\(20 0\) rotate\(104\.0\d*\)/);
});

test('a node has its fill, its border and the ring around it', () => {
  expect(svg).toContain('fill="navy" fill-opacity="0.16" stroke="red" stroke-width="2"');
  expect(svg).toContain('stroke="gold" stroke-opacity="0.85" stroke-width="1.5"');
});

test('names are text, never markup, and those of relationships are turned along their edges, which are cleared behind them', () => {
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('transform="translate(50 25) rotate(90)"');
  expect(svg).toMatch(
    /rotate\(90\)"[^>]*><line [^>]*x1="-30" x2="30"[^>]*><\/line><text [^>]*fill="grey"[^>]*><tspan[^>]*>became/,
  );
});

test('a part is drawn at the size in which it is seen, and without a background where none is wanted', () => {
  const part = { left: -10, right: 90, top: 5, bottom: 55 };
  const drawing = renderToStaticMarkup(
    <GraphSvg {...{ drawn, theme }} fonts="" sheet={sheetOf(drawn.box, part, [])} scale={2} isTransparent />,
  );
  expect(drawing).toMatch(/^<svg [^>]*width="200" height="100" viewBox="-10 5 100 50"/);
  expect(drawing).toContain('<clipPath id="part"><rect x="-10" y="5" width="100" height="50">');
  expect(svg).toContain('fill="white"></rect>');
  expect(drawing).not.toContain('fill="white"></rect>');
});
