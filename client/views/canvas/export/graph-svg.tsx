import type { DrawnLabel } from '../labels/drawn-labels.ts';
import type { Theme } from '../styles/theme.ts';
import { AxisSvg } from './axis-svg.tsx';
import type { DrawnGraph } from './drawn.ts';
import type { DrawnAxis } from './drawn-axis.ts';
import { EdgeSvg } from './edge-svg.tsx';
import { LabelSvg } from './label-svg.tsx';
import { LegendSvg } from './legend-svg.tsx';
import { NodeSvg } from './node-svg.tsx';
import type { Sheet } from './sheet.ts';

interface GraphSvgProps {
  drawn: DrawnGraph;
  theme: Theme;
  /** Style rules that hold the fonts of its letters. */
  fonts: string;
  /** The years, where it is laid out along time. */
  axis?: DrawnAxis | null;
  /** What of it is drawn. */
  sheet: Sheet;
  /** Pixels for each of the model’s. */
  scale?: number;
  isTransparent?: boolean;
}

/** The graph as SVG, to be printed or worked on elsewhere. */
export function GraphSvg({
  drawn,
  theme,
  fonts,
  axis = null,
  sheet,
  scale = 1,
  isTransparent = false,
}: GraphSvgProps) {
  const { left, top, width, height, legend, part } = sheet;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width * scale}
      height={height * scale}
      viewBox={`${left} ${top} ${width} ${height}`}
      fontFamily={theme.font}
    >
      <title>Diplograph</title>
      <style>{fonts}</style>
      {part && (
        <clipPath id="part">
          <rect x={left} y={top} width={width} height={height - legend.height} />
        </clipPath>
      )}
      {!isTransparent && <rect x={left} y={top} width={width} height={height} fill={theme.background} />}
      <g {...(part && { clipPath: 'url(#part)' })}>
        {axis && <AxisSvg axis={axis} theme={theme} />}
        {drawn.edges.map((edge) => (
          <EdgeSvg key={edge.id} edge={edge} />
        ))}
        {drawn.nodes.map((node) => (
          <NodeSvg key={node.id} node={node} />
        ))}
        <Labels
          id="relationship-names"
          labels={drawn.labels.filter(({ of }) => of === 'edge')}
          theme={theme}
        />
        <Labels id="names" labels={drawn.labels.filter(({ of }) => of === 'node')} theme={theme} />
      </g>
      {legend.placed.length > 0 && <LegendSvg {...legend} theme={theme} />}
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
