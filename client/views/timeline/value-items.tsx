import { missingTone, otherTone } from '../../entity/looks/by-value/fixed-tones.ts';
import type { StyleLegend } from '../../entity/looks/by-value/graph-styles.ts';
import { useGraphStyles } from '../../entity/looks/current-looks.ts';
import type { Tone } from '../../entity/looks/look.ts';
import { numberText, ofStyle } from '../../entity/looks/texts.ts';
import { type LegendShape, legendBar } from './legend-items.tsx';

/** What the colours of the drawing mean where values make them, each as it is drawn there. */
export function useValueItems(): LegendShape[] {
  return useGraphStyles().legend.flatMap(itemsOf);
}

/** What is drawn along time takes its colour from nodes. */
function itemsOf(legend: StyleLegend): LegendShape[] {
  const { property, missing, form } = legend;
  if (legend.isEdge || form === 'size') return [];
  const named = (text: string, drawn: LegendShape['drawn']): LegendShape => ({
    name: `${property}: ${text}`,
    means: `${ofStyle(legend)} are coloured by ${property}.`,
    drawn,
  });
  const without = missing > 0 ? [named('no value', inTone(missingTone))] : [];
  if (form === 'range') {
    const { range } = legend;
    if (!range) return without;
    const { from, to, low, high } = range;
    const ends =
      from === to
        ? numberText(from, legend.isDate)
        : `${numberText(from, legend.isDate)} – ${numberText(to, legend.isDate)}`;
    return [named(ends, between(low, high)), ...without];
  }
  return [
    ...legend.entries.map(({ text, tone }) => named(text, inTone(tone))),
    ...(legend.others > 0 ? [named('other values', inTone(otherTone))] : []),
    ...without,
  ];
}

function inTone(tone: Tone): LegendShape['drawn'] {
  return () => <rect {...legendBar} rx={1} style={{ fill: asText(tone) }} />;
}

function between(low: Tone, high: Tone): LegendShape['drawn'] {
  return (id) => (
    <>
      <linearGradient id={`${id}-range`}>
        <stop offset="0" style={{ stopColor: asText(low) }} />
        <stop offset="1" style={{ stopColor: asText(high) }} />
      </linearGradient>
      <rect {...legendBar} rx={1} fill={`url(#${id}-range)`} />
    </>
  );
}

function asText({ lightText, dark }: Tone): string {
  return `light-dark(${lightText}, ${dark})`;
}
