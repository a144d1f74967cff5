import { formatNumber } from '../../../../contract/text/language.ts';
import { missingTone, otherTone } from '../../../entity/looks/by-value/fixed-tones.ts';
import type { StyleLegend } from '../../../entity/looks/by-value/graph-styles.ts';
import type { Tone } from '../../../entity/looks/look.ts';
import { headingOfStyle, numberText, ofStyle } from '../../../entity/looks/texts.ts';

/** One line of the legend of an exported graph. */
export type LegendLine =
  | { form: 'tone'; tone: Tone; text: string }
  | { form: 'gradient'; low: Tone; high: Tone; text: string }
  | { form: 'size'; size: number; text: string };

export interface LegendBlock {
  of: string;
  isEdge: boolean;
  heading: string;
  lines: LegendLine[];
}

/** What the colours and sizes of an exported graph mean, where values make them. */
export function legendBlocks(legend: readonly StyleLegend[]): LegendBlock[] {
  return legend.map((each) => ({
    of: each.of,
    isEdge: each.isEdge,
    heading: `${ofStyle(each)} ${headingOfStyle(each)}`,
    lines: [...linesOf(each), ...missingLine(each)],
  }));
}

function linesOf(legend: StyleLegend): LegendLine[] {
  if (legend.form === 'size')
    return legend.samples.map(({ value, size }) => ({
      form: 'size',
      size,
      text: numberText(value, legend.isDate),
    }));
  if (legend.form === 'range') {
    const { range } = legend;
    if (!range) return [];
    const text = `${numberText(range.from, legend.isDate)} – ${numberText(range.to, legend.isDate)}`;
    return [{ form: 'gradient', low: range.low, high: range.high, text }];
  }
  const { entries, others } = legend;
  return [
    ...entries.map(({ text, tone, count }) => ({
      form: 'tone' as const,
      tone,
      text: `${text} (${formatNumber(count)})`,
    })),
    ...(others > 0
      ? [{ form: 'tone' as const, tone: otherTone, text: `Other values (${formatNumber(others)})` }]
      : []),
  ];
}

function missingLine(legend: StyleLegend): LegendLine[] {
  if (legend.missing === 0) return [];
  const text = `No value (${formatNumber(legend.missing)})`;
  return legend.form === 'size'
    ? [{ form: 'size', size: legend.without, text }]
    : [{ form: 'tone', tone: missingTone, text }];
}
