import { LegendItem } from './legend-item.tsx';
import { type LegendShape, legendItems } from './legend-items.tsx';
import type { Measure } from './shorten.ts';

interface ExportLegendProps {
  /** What the colours mean that values make. */
  values: readonly LegendShape[];
  /** The bottom of the drawing, below which it stands. */
  top: number;
  /** Of the drawing, in pixels. */
  width: number;
  measure: Measure;
}

const row = 20;
const margin = 14;
const sign = 32;
const gap = 22;

/** What the signs mean, below an exported drawing; on the page the same stands above it. */
export function ExportLegend({ values, top, width, measure }: ExportLegendProps) {
  return (
    <g className="timeline-export-legend" data-export-only transform={`translate(0 ${top})`}>
      {placed(values, width, measure).map(({ name, drawn, x, y }) => (
        <g key={name} transform={`translate(${x} ${y})`}>
          <LegendItem drawn={drawn} />
          <text className="timeline-export-legend-name" x={sign} y={12}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** How much higher a drawing is with its signs, in pixels. */
export function exportLegendHeight(values: readonly LegendShape[], width: number, measure: Measure): number {
  return (placed(values, width, measure).at(-1)?.y ?? 0) + row + margin / 2;
}

/** The signs in as many rows as they need. */
function placed(values: readonly LegendShape[], width: number, measure: Measure) {
  let [x, y] = [margin, margin / 2];
  return [...legendItems, ...values].map((each) => {
    const needed = sign + measure(each.name);
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + row];
    const place = { ...each, x, y };
    x += needed + gap;
    return place;
  });
}
