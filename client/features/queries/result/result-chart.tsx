import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import { truncated } from '../../../../contract/text/graphemes.ts';
import { formatNumber } from '../../../../contract/text/language.ts';
import { useWidth } from '../../../ui/use-width.ts';
import type { ChartData } from './chart-data.ts';
import './result-chart.css';

/** In pixels. */
const bar = 26;
const nameWidth = 190;
/** Of a panel beside the names; where there is less, a name stands above its bars. */
const minPanel = 96;
/** Room for the number behind a bar. */
const numberWidth = 44;
/** Letters of a name that fit beside the bars, and above them. */
const [lettersBeside, lettersAbove] = [26, 48];

/** The numbers of a result as bars, a panel for each column, all on one scale. The table has the same in words. */
export function ResultChart({ title, data }: { title: string; data: ChartData }) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const { measures, rows, max } = data;
  const isBeside = room >= nameWidth + minPanel * measures.length;
  const left = isBeside ? nameWidth : 0;
  const row = isBeside ? bar : 2 * bar;
  const panel = Math.max(minPanel / 2, Math.floor((room - left) / measures.length));
  const length = scaleLinear([0, Math.max(1, max)], [0, panel - numberWidth]);
  const width = left + panel * measures.length;
  return (
    <section
      ref={frame}
      className="result-chart"
      aria-label="Bars"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard
      tabIndex={0}
    >
      {room > 0 && (
        <>
          <div className="chart-measures" style={{ width, paddingInlineStart: left }} aria-hidden="true">
            {measures.map((measure) => (
              <span key={measure}>{measure.charAt(0).toUpperCase() + measure.slice(1)}</span>
            ))}
          </div>
          <svg
            role="img"
            aria-label={`Bar chart: ${title}. The table shows the same numbers.`}
            {...{ width, height: row * rows.length }}
          >
            {rows.map(({ label, values }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
              <g key={index} transform={`translate(0 ${index * row})`}>
                <text className="chart-label" x={0} y={bar / 2 + 4}>
                  <title>{label}</title>
                  {truncated(label, isBeside ? lettersBeside : lettersAbove)}
                </text>
                {values.map((value, at) => (
                  <Bar
                    key={measures[at]}
                    x={left + at * panel}
                    y={row - bar}
                    value={value}
                    length={value === null ? 0 : length(value)}
                  />
                ))}
              </g>
            ))}
          </svg>
        </>
      )}
    </section>
  );
}

interface BarProps {
  x: number;
  y: number;
  value: number | null;
  length: number;
}

function Bar({ x, y, value, length }: BarProps) {
  if (value === null) return null;
  return (
    <>
      <rect className="chart-bar" x={x} y={y + 5} width={Math.max(1, length)} height={bar - 10} rx={2} />
      <text className="chart-number" x={x + length + 6} y={y + bar / 2 + 4}>
        {formatNumber(value)}
      </text>
    </>
  );
}
