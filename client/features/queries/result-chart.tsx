import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import { truncated } from '../../../contract/text/graphemes.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { ChartData } from './chart-data.ts';
import './result-chart.css';

/** In pixels. */
const row = 26;
const heading = 28;
const nameWidth = 190;
const minPanel = 96;
/** Room for the number behind a bar. */
const numberWidth = 44;
/** Letters of a name that fit beside the bars. */
const maxLetters = 26;

/** The numbers of a result as bars, a panel for each column, all on one scale. The table has the same in words. */
export function ResultChart({ title, data }: { title: string; data: ChartData }) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const { measures, rows, max } = data;
  const panel = Math.max(minPanel, Math.floor((room - nameWidth) / measures.length));
  const length = scaleLinear([0, Math.max(1, max)], [0, panel - numberWidth]);
  const width = nameWidth + panel * measures.length;
  const height = heading + row * rows.length;
  return (
    <section
      ref={frame}
      className="result-chart"
      aria-label="Bars"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard
      tabIndex={0}
    >
      {room > 0 && (
        <svg
          role="img"
          aria-label={`Bar chart: ${title}. The table shows the same numbers.`}
          {...{ width, height }}
        >
          {measures.map((measure, index) => (
            <text key={measure} className="chart-measure" x={nameWidth + index * panel} y={heading - 12}>
              {measure.charAt(0).toUpperCase() + measure.slice(1)}
            </text>
          ))}
          {rows.map(({ label, values }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
            <g key={index} transform={`translate(0 ${heading + index * row})`}>
              <text className="chart-label" x={0} y={row / 2 + 4}>
                <title>{label}</title>
                {truncated(label, maxLetters)}
              </text>
              {values.map((value, at) => (
                <Bar
                  key={measures[at]}
                  x={nameWidth + at * panel}
                  value={value}
                  length={value === null ? 0 : length(value)}
                />
              ))}
            </g>
          ))}
        </svg>
      )}
    </section>
  );
}

function Bar({ x, value, length }: { x: number; value: number | null; length: number }) {
  if (value === null) return null;
  return (
    <>
      <rect className="chart-bar" x={x} y={5} width={Math.max(1, length)} height={row - 10} rx={2} />
      <text className="chart-number" x={x + length + 6} y={row / 2 + 4}>
        {formatNumber(value)}
      </text>
    </>
  );
}
