import { labelSize } from '../footprint.ts';
import type { Theme } from '../styles/theme.ts';
import { axisHeight, type DrawnAxis, undatedHeading } from './drawn-axis.ts';

/** The years above an exported graph, and the area of the undated in it. */
export function AxisSvg({ axis: { ticks, undated, box, bottom }, theme }: { axis: DrawnAxis; theme: Theme }) {
  const line = box.top + axisHeight - 10;
  return (
    <g fontSize={labelSize} fill={theme.textSoft} stroke="none">
      {ticks.map(({ x, label, strong }) => (
        <g key={label}>
          <path d={`M${x} ${line}V${bottom}`} stroke={theme.edge} strokeOpacity={0.35} />
          <text x={x} y={line - 8} textAnchor="middle" fontWeight={strong ? 650 : undefined}>
            {label}
          </text>
        </g>
      ))}
      <path d={`M${box.left} ${line}H${box.right}`} stroke={theme.edge} />
      {undated && (
        <>
          <rect
            x={undated.left}
            y={undated.top}
            width={undated.right - undated.left}
            height={undated.bottom - undated.top}
            rx={8}
            fill={theme.text}
            fillOpacity={0.03}
            stroke={theme.edge}
            strokeOpacity={0.5}
            strokeDasharray="4 4"
          />
          <text x={undated.left + 2} y={undated.top - 6} fontWeight={600}>
            {undatedHeading}
          </text>
        </>
      )}
    </g>
  );
}
