import { type DrawnLabel, haloShare, leadingOf } from '../labels/drawn-labels.ts';
import type { Theme } from '../styles/theme.ts';

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** A label with its halo, as the layer of labels writes it. */
export function LabelSvg({ label, theme }: { label: DrawnLabel; theme: Theme }) {
  const { at, angle, align, size, bold, colour, opacity, lines } = label;
  const turn = angle === 0 ? '' : ` rotate(${(angle * 180) / Math.PI})`;
  return (
    <text
      transform={`translate(${at.x} ${at.y})${turn}`}
      textAnchor={anchors[align]}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      fill={colour ?? theme.text}
      opacity={opacity}
      stroke={theme.background}
      strokeWidth={size * haloShare * 2}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {[...lines.entries()].map(([index, line]) => (
        <tspan key={index} x={0} y={index * leadingOf(label)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
