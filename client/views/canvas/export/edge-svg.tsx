import { arrowScale } from '../arrow.ts';
import type { Point } from '../footprint.ts';
import { type EdgeCurve, quadraticsOf } from '../labels/edge-curve.ts';
import type { DrawnEdge } from './drawn.ts';

/** An edge, which may be bent, and the head of its arrow. */
export function EdgeSvg({ edge: { curve, colour, width, dashes, arrow, opacity } }: { edge: DrawnEdge }) {
  const { from, to, controls } = curve;
  const before = controls.at(-1) ?? from;
  const angle = Math.atan2(to.y - before.y, to.x - before.x);
  // The line ends inside the head, or it would stick out of its tip.
  const back = arrow ? width * arrowScale * 2 : 0;
  const end = { x: to.x - Math.cos(angle) * back, y: to.y - Math.sin(angle) * back };
  return (
    <g stroke={colour} fill="none" opacity={opacity}>
      <path
        d={pathOf({ ...curve, to: end })}
        strokeWidth={width}
        {...(dashes && { strokeDasharray: dashes.join(' ') })}
      />
      {arrow && (
        <path
          d={`M0 0L${-arrow.long} ${-arrow.wide / 2}V${arrow.wide / 2}Z`}
          fill={colour}
          stroke="none"
          transform={`translate(${to.x} ${to.y}) rotate(${(angle * 180) / Math.PI})`}
        />
      )}
    </g>
  );
}

function pathOf(curve: EdgeCurve): string {
  const start = `M${at(curve.from)}`;
  if (curve.controls.length === 0) return `${start}L${at(curve.to)}`;
  return (
    start +
    quadraticsOf(curve)
      .map(({ control, to }) => `Q${at(control)} ${at(to)}`)
      .join('')
  );
}

function at({ x, y }: Point): string {
  return `${x} ${y}`;
}
