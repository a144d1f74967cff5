import { labelGap, labelSize } from '../footprint.ts';
import { outlines } from '../outlines.ts';
import type { Theme } from '../styles/theme.ts';
import { AxisSvg } from './axis-svg.tsx';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn.ts';
import type { DrawnAxis } from './drawn-axis.ts';

const margin = 24;
/** The outlines are drawn in a square of this size, and fill all but a little of it. */
const square = 24;
const filled = 21;

interface GraphSvgProps {
  drawn: DrawnGraph;
  theme: Theme;
  /** Style rules that hold the fonts of its letters. */
  fonts: string;
  /** The years, where it is laid out along time. */
  axis?: DrawnAxis | null;
}

/** The whole graph as SVG, to be printed or worked on elsewhere. */
export function GraphSvg({ drawn, theme, fonts, axis = null }: GraphSvgProps) {
  const { left, right, top, bottom } = axis?.box ?? drawn.box;
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin];
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
        <Edge key={edge.id} edge={edge} />
      ))}
      {drawn.nodes.map((node) => (
        <Node key={node.id} node={node} theme={theme} />
      ))}
    </svg>
  );
}

function Edge({
  edge: { from, to, by, colour, width, dashed, dotted, arrow, opacity },
}: {
  edge: DrawnEdge;
}) {
  const [bend] = by;
  const before = bend ?? from;
  const angle = (Math.atan2(to.y - before.y, to.x - before.x) * 180) / Math.PI;
  return (
    <g stroke={colour} fill="none" opacity={opacity}>
      <path
        d={`M${from.x} ${from.y}${bend ? `Q${bend.x} ${bend.y} ` : 'L'}${to.x} ${to.y}`}
        strokeWidth={width}
        {...(dashed && { strokeDasharray: dotted ? '1.5 3.5' : '6 4' })}
      />
      {arrow && (
        <path
          d="M0 0L-8 -4V4Z"
          fill={colour}
          stroke="none"
          transform={`translate(${to.x} ${to.y}) rotate(${angle})`}
        />
      )}
    </g>
  );
}

function Node({ node, theme }: { node: DrawnNode; theme: Theme }) {
  const { position, size, shape, colour, icon, ringed, tint, outlined, lines, opacity } = node;
  const scale = size / filled;
  const drawing = size * 0.54;
  return (
    <g transform={`translate(${position.x} ${position.y})`} opacity={opacity}>
      {ringed && <circle r={size / 2 + 3} fill="none" stroke={colour} strokeWidth={1.5} />}
      <path
        d={outlines[shape]}
        fill={colour}
        fillOpacity={tint}
        {...(outlined && {
          stroke: colour,
          strokeWidth: 2 / scale,
          strokeDasharray: 4 / scale,
        })}
        transform={`scale(${scale}) translate(${-square / 2} ${-square / 2})`}
      />
      {icon && <image href={icon} x={-drawing / 2} y={-drawing / 2} width={drawing} height={drawing} />}
      <text
        textAnchor="middle"
        fontSize={labelSize}
        fill={theme.text}
        stroke={theme.background}
        strokeWidth={3}
        paintOrder="stroke"
      >
        {lines.map((line, index) => (
          <tspan key={line} x={0} y={size / 2 + labelGap + labelSize * (0.9 + index * 1.15)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
