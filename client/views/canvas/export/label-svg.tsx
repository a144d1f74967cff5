import { clearedBehind, type DrawnLabel, haloShare, leadingOf } from '../labels/drawn-labels.ts';
import type { Theme } from '../styles/theme.ts';

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** A label with its halo, as the layer of labels writes it. */
export function LabelSvg({ label, theme }: { label: DrawnLabel; theme: Theme }) {
  const { at, angle, align, size, bold, colour, opacity, lines } = label;
  const turn = angle === 0 ? '' : ` rotate(${(angle * 180) / Math.PI})`;
  const cleared = clearedBehind(label);
  return (
    <g
      transform={`translate(${at.x} ${at.y})${turn}`}
      opacity={opacity}
      stroke={theme.background}
      strokeLinejoin="round"
    >
      {cleared && (
        <line
          x1={-cleared.reach}
          x2={cleared.reach}
          y1={cleared.y}
          y2={cleared.y}
          strokeWidth={cleared.thickness}
        />
      )}
      <text
        textAnchor={anchors[align]}
        fontSize={size}
        fontWeight={bold ? 600 : 400}
        fill={colour ?? theme.text}
        strokeWidth={size * haloShare * 2}
        paintOrder="stroke"
      >
        {[...lines.entries()].map(([index, line]) => (
          <tspan key={index} x={0} y={index * leadingOf(label)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
