import { truncated } from '../../../../../contract/text/graphemes.ts';
import { formatNumber } from '../../../../../contract/text/language.ts';
import type { ChartRow } from './chart-columns.ts';

export interface ChartDrawing {
  form: 'bars' | 'lines';
  rows: readonly ChartRow[];
  /** What the numbers are, one for each value of a row. */
  measures: readonly string[];
  /** In pixels; bars are as high as they need. */
  width: number;
  height: number;
}

/** Told apart by their names at the end of each line as well. */
const colours = ['--accent', '--focus', '--danger', '--good', '--warn', '--text-soft'].map(
  (name) => `var(${name})`,
);

/** In pixels. */
const [bar, letter, numberWidth] = [24, 6.6, 44];

/** Draws the numbers of a result. What draws it is loaded with the first chart. */
export async function drawChart(drawing: ChartDrawing): Promise<SVGSVGElement | HTMLElement> {
  const plot = await import('@observablehq/plot');
  return drawing.form === 'bars' ? bars(plot, drawing) : lines(plot, drawing);
}

type Plot = typeof import('@observablehq/plot');

const style = { background: 'none', color: 'var(--text)', fontFamily: 'var(--font-ui)', fontSize: '12px' };

const grid = { stroke: 'var(--line)', strokeOpacity: 1 };

/** A panel of bars for each measure, all on one scale. */
function bars(plot: Plot, { rows, measures, width }: ChartDrawing) {
  const points = rows.flatMap(({ values }, row) =>
    values.flatMap((value, measure) => (value === null ? [] : [{ row, value, measure: measures[measure] }])),
  );
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const room = Math.min(longest, Math.floor((width * 0.34) / letter), 40);
  const facets = measures.length > 1 ? { fx: 'measure' } : {};
  const values = points.map(({ value }) => value);
  // The number behind the longest bar stays in its panel.
  const panel = Math.max(60, (width - room * letter - 14) / measures.length);
  const most = Math.max(1, ...values) * (1 + numberWidth / (panel - numberWidth));
  return plot.plot({
    ...{ width, height: rows.length * bar + (measures.length > 1 ? 58 : 48), style },
    ...{ marginLeft: room * letter + 14, marginRight: 8, marginTop: measures.length > 1 ? 28 : 8 },
    x: {
      label: measures.length > 1 ? null : (measures[0] ?? null),
      domain: [Math.min(0, ...values), most],
      tickFormat: formatNumber,
      ticks: 4,
    },
    y: {
      ...{ type: 'band', domain: rows.map((_, row) => row), label: null, tickSize: 0 },
      tickFormat: (row: number) => truncated(rows[row]?.label ?? '', room),
    },
    fx: { label: null, domain: [...measures], padding: 0.12 },
    marks: [
      plot.gridX({ ticks: 4, ...grid }),
      plot.axisX({ anchor: 'bottom', ticks: 4, tickFormat: formatNumber }),
      plot.barX(points, {
        ...{ x: 'value', y: 'row', ...facets, fill: 'var(--accent)', insetTop: 2, insetBottom: 2, rx: 2 },
        title: ({ row, value }: (typeof points)[number]) => `${rows[row]?.label}: ${formatNumber(value)}`,
      }),
      plot.text(points, {
        ...{ x: 'value', y: 'row', ...facets, textAnchor: 'start', dx: 5 },
        text: ({ value }: (typeof points)[number]) => formatNumber(value),
      }),
      plot.ruleX([0]),
    ],
  });
}

/** A line for each measure along time. */
function lines(plot: Plot, { rows, measures, width, height }: ChartDrawing) {
  const series = measures.map((measure, at) => ({
    measure,
    colour: colours[at % colours.length] ?? 'currentColor',
    points: rows
      .flatMap(({ moment, values, label }) => {
        const value = values[at] ?? null;
        return moment === null || value === null ? [] : [{ at: new Date(moment), value, label }];
      })
      .sort((one, other) => one.at.getTime() - other.at.getTime()),
  }));
  type Point = (typeof series)[number]['points'][number];
  const longest = Math.max(...measures.map((measure) => measure.length));
  return plot.plot({
    ...{ width, height, style },
    ...{ marginLeft: 56, marginRight: measures.length > 1 ? longest * letter + 16 : 24 },
    x: { type: 'utc', label: null },
    y: {
      label: measures.length > 1 ? null : (measures[0] ?? null),
      tickFormat: formatNumber,
      nice: true,
      zero: true,
    },
    marks: [
      plot.gridY(grid),
      plot.ruleY([0]),
      ...series.flatMap(({ measure, colour, points }) => [
        plot.lineY(points, { x: 'at', y: 'value', stroke: colour, strokeWidth: 2 }),
        plot.dot(points, {
          ...{ x: 'at', y: 'value', fill: colour, r: points.length > 80 ? 1.5 : 3 },
          title: ({ label, value }: Point) => `${label}: ${measure} ${formatNumber(value)}`,
        }),
        ...(measures.length > 1
          ? [
              plot.text(points.slice(-1), {
                x: 'at',
                y: 'value',
                text: () => measure,
                fill: colour,
                textAnchor: 'start',
                dx: 8,
              }),
            ]
          : []),
      ]),
    ],
  });
}
