import { useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../../../../contract/api/result.ts';
import { formatNumber } from '../../../../../contract/text/language.ts';
import { Skeleton } from '../../../../ui/states.tsx';
import { useWidth } from '../../../../ui/use-width.ts';
import { chartCutText } from '../../texts.ts';
import { type ChartColumns, type ChartRow, chartRowsOf } from './chart-columns.ts';
import { ChartControls } from './chart-controls.tsx';
import { type ChartDrawing, drawChart } from './draw-chart.ts';
import './result-chart.css';

interface ResultChartProps {
  title: string;
  result: Result;
  columns: ChartColumns;
}

/** So many rows a chart shows; of more nobody could read the names. */
const max = { bars: 100, lines: 2_000 };

/** So many measures are shown until somebody chooses. */
const atFirst = 6;

/** The numbers of a result as bars or as lines along time; one chooses which, and by what. */
export function ResultChart({ title, result, columns }: ResultChartProps) {
  const [axisAt, setAxis] = useState(0);
  const [chosen, setMeasures] = useState<readonly number[]>(columns.measures.slice(0, atFirst));
  const [wanted, setForm] = useState<ChartDrawing['form'] | null>(null);
  const axis = columns.axes[axisAt] ?? columns.axes[0];
  const measures = useMemo(
    () => columns.measures.filter((column) => chosen.includes(column)),
    [columns, chosen],
  );
  const form = axis?.isTime && wanted !== 'bars' ? 'lines' : 'bars';
  const rows = useMemo(
    () => (axis ? chartRowsOf(result, axis, measures, max[form]) : []),
    [result, axis, measures, form],
  );
  const names = measures.map((column) => capitalized(result.columns[column] ?? ''));
  const left = result.rows.length - rows.length;
  return (
    <div className="result-chart">
      <ChartControls
        {...{ names: result.columns, columns, axisAt, setAxis, measures, setMeasures, form, setForm }}
      />
      {left > 0 && <p className="count">{chartCutText(rows.length, result.rows.length)}</p>}
      <Drawing title={title} form={form} rows={rows} measures={names} />
      <NumbersOfChart title={title} rows={rows} measures={names} />
    </div>
  );
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function Drawing({
  title,
  form,
  rows,
  measures,
}: Omit<ChartDrawing, 'width' | 'height'> & { title: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [isDrawn, setDrawn] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const key = measures.join('\n');
  useEffect(() => {
    if (width === 0) return;
    let isWanted = true;
    const height = heightOf(frame.current);
    drawChart({ form, rows, measures: key.split('\n'), width, height }).then((drawing) => {
      if (!isWanted) return;
      // What it names its parts by is of no use inside an image.
      for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('data-result-chart', '');
      drawing.setAttribute(
        'aria-label',
        `${form === 'bars' ? 'Bar' : 'Line'} chart: ${title}. The table shows the same numbers.`,
      );
      place.current?.replaceChildren(drawing);
      setDrawn(true);
    }, setError);
    return () => {
      isWanted = false;
    };
  }, [form, rows, key, width, title]);
  if (error) throw error;
  return (
    <div ref={frame} className="chart-frame">
      {!isDrawn && <Skeleton lines={4} label="Drawing the chart" />}
      <div ref={place} />
    </div>
  );
}

/** What the panel has left for a drawing that follows its height. */
function heightOf(frame: HTMLElement | null): number {
  const panel = frame?.closest('.result-panel');
  const left = panel && frame ? panel.clientHeight - frame.offsetTop + panel.scrollTop - 16 : 0;
  return Math.min(420, Math.max(170, left));
}

/** The same for those who do not see it. */
function NumbersOfChart({
  title,
  rows,
  measures,
}: {
  title: string;
  rows: readonly ChartRow[];
  measures: readonly string[];
}) {
  return (
    <table className="chart-numbers">
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          {measures.map((measure) => (
            <th key={measure} scope="col">
              {measure}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, max.bars).map(({ label, values }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
          <tr key={row}>
            <th scope="row">{label}</th>
            {values.map((value, at) => (
              <td key={measures[at]}>{value === null ? '' : formatNumber(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
