import type { DrawnLabel } from '../labels/drawn-labels.ts';
import type { Theme } from '../styles/theme.ts';
import { AxisSvg } from './axis-svg.tsx';
import type { DrawnGraph } from './drawn.ts';
import type { DrawnAxis } from './drawn-axis.ts';
import { EdgeSvg } from './edge-svg.tsx';
import { LabelSvg } from './label-svg.tsx';
import type { LegendBlock } from './legend-blocks.ts';
import { LegendSvg, placeBlocks } from './legend-svg.tsx';
import { NodeSvg } from './node-svg.tsx';

const margin = 24;

interface GraphSvgProps {
  drawn: DrawnGraph;
  theme: Theme;
  /** Style rules that hold the fonts of its letters. */
  fonts: string;
  /** The years, where it is laid out along time. */
  axis?: DrawnAxis | null;
  /** What colours and sizes mean that values make. */
  legend?: readonly LegendBlock[];
}

/** The whole graph as SVG, to be printed or worked on elsewhere. */
export function GraphSvg({ drawn, theme, fonts, axis = null, legend = [] }: GraphSvgProps) {
  const { left, right, top, bottom } = axis?.box ?? drawn.box;
  const { placed, height: legendHeight } = placeBlocks(legend, right - left);
  const below = legendHeight > 0 ? legendHeight + margin : 0;
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin + below];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${left - margin} ${top - margin} ${width} ${height}`}
      fontFamily={theme.font}
    >
      <title>Diplograph</title>
      <style>{fonts}</style>
      <rect x={left - margin} y={top - margin} width={width} height={height} fill={theme.background} />
      {axis && <AxisSvg axis={axis} theme={theme} />}
      {drawn.edges.map((edge) => (
        <EdgeSvg key={edge.id} edge={edge} />
      ))}
      {drawn.nodes.map((node) => (
        <NodeSvg key={node.id} node={node} />
      ))}
      <Labels id="relationship-names" labels={drawn.labels.filter(({ of }) => of === 'edge')} theme={theme} />
      <Labels id="names" labels={drawn.labels.filter(({ of }) => of === 'node')} theme={theme} />
      {legend.length > 0 && <LegendSvg placed={placed} left={left} top={bottom + margin} theme={theme} />}
    </svg>
  );
}

/** Labels of one kind, which can be distinguished from others where the file is worked on. */
function Labels({ id, labels, theme }: { id: string; labels: readonly DrawnLabel[]; theme: Theme }) {
  return (
    <g id={id}>
      {labels.map((label) => (
        <LabelSvg key={label.id} label={label} theme={theme} />
      ))}
    </g>
  );
}
