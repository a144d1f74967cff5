import type { CSSProperties } from 'react';
import { formatNumber } from '../../../contract/text/language.ts';
import { missingTone, otherTone } from './by-value/fixed-tones.ts';
import type { CategoryLegend, RangeLegend, SizeLegend, StyleLegend } from './by-value/graph-styles.ts';
import { StyleEntry } from './chosen/style-entry.tsx';
import { useLooks } from './current-looks.ts';
import type { Tone } from './look.ts';
import { LookSwatch } from './swatch.tsx';
import { headingOfStyle, numberText, ofStyle } from './texts.ts';
import './style-legend.css';

/** What the colours and sizes mean that the values of a property make. */
export function StyleLegendPart({ legend }: { legend: StyleLegend }) {
  return (
    <section className="style-legend">
      <h3>
        {ofStyle(legend)} <span>{headingOfStyle(legend)}</span>
      </h3>
      {legend.form === 'category' && <Categories legend={legend} />}
      {legend.form === 'range' && <Range legend={legend} />}
      {legend.form === 'size' && <Sizes legend={legend} />}
    </section>
  );
}

function Categories({ legend }: { legend: CategoryLegend }) {
  const { entries, others, missing } = legend;
  const rows = [
    ...entries.map((entry) => ({ ids: undefined, ...entry, key: `=${entry.text}`, isValue: true })),
    { key: 'others', text: 'Other values', tone: otherTone, count: others, isValue: false, ids: undefined },
    { key: 'missing', text: 'No value', tone: missingTone, count: missing, isValue: false, ids: undefined },
  ];
  return (
    <ul className="style-entries">
      {rows
        .filter(({ count }) => count > 0)
        .map(({ key, text, tone, count, isValue, ids }) => (
          <li key={key}>
            <StyleEntry
              subject={legend.subject}
              value={key === 'missing' ? null : isValue ? text : undefined}
              ids={ids}
            >
              <ToneSign tone={tone} legend={legend} />
              <span className={isValue ? 'style-value' : 'style-value style-none'} title={text}>
                {text}
              </span>
              <span className="legend-count">{formatNumber(count)}</span>
            </StyleEntry>
          </li>
        ))}
    </ul>
  );
}

function Range({ legend }: { legend: RangeLegend }) {
  const { range, missing } = legend;
  const text = legend.isEdge ? lineText : fillText;
  const ends = range && { '--low': text(range.low), '--high': text(range.high) };
  return (
    <>
      {range && (
        <div className="style-range">
          <span className="style-gradient" style={ends as CSSProperties} aria-hidden />
          <span>{numberText(range.from, legend.isDate)}</span>
          {range.to > range.from && <span>{numberText(range.to, legend.isDate)}</span>}
        </div>
      )}
      <Missing legend={legend} count={missing} />
    </>
  );
}

function Missing({ legend, count }: { legend: StyleLegend; count: number }) {
  if (count === 0) return null;
  return (
    <ul className="style-entries">
      <li>
        <ToneSign tone={missingTone} legend={legend} />
        <span className="style-value style-none">No value</span>
        <span className="legend-count">{formatNumber(count)}</span>
      </li>
    </ul>
  );
}

/** Against what is drawn on the canvas. */
const sampleScale = { node: 1 / 3, edge: 1 };

function Sizes({ legend }: { legend: SizeLegend }) {
  const { samples, without, missing, isEdge } = legend;
  const rows = [
    ...samples.map(({ value, size }) => ({ size, text: numberText(value, legend.isDate), count: null })),
    ...(missing > 0 ? [{ size: without, text: 'No value', count: missing }] : []),
  ];
  return (
    <ul className="style-entries style-sizes">
      {rows.map(({ size, text, count }) => (
        <li key={text}>
          <SizeSign size={size * sampleScale[isEdge ? 'edge' : 'node']} isEdge={isEdge} />
          <span className={count === null ? 'style-value' : 'style-value style-none'}>{text}</span>
          {count !== null && <span className="legend-count">{formatNumber(count)}</span>}
        </li>
      ))}
    </ul>
  );
}

function SizeSign({ size, isEdge }: { size: number; isEdge: boolean }) {
  return (
    <svg className="style-sign style-size" viewBox="0 0 26 26" aria-hidden>
      {isEdge ? <path d="M1 13h24" strokeWidth={size} /> : <circle cx="13" cy="13" r={size / 2} />}
    </svg>
  );
}

/** A colour, as a node of the label or an edge of the type has it. */
function ToneSign({ tone, legend: { of, isEdge } }: { tone: Tone; legend: StyleLegend }) {
  const { lookOf } = useLooks();
  if (of === '')
    return (
      <svg className="style-sign style-dot" viewBox="0 0 18 18" aria-hidden style={{ color: fillText(tone) }}>
        <circle cx="9" cy="9" r="7" fill="currentColor" />
      </svg>
    );
  if (!isEdge) return <LookSwatch look={{ ...lookOf(of), ...tone }} size={17} />;
  return (
    <svg className="style-sign" viewBox="0 0 26 16" aria-hidden style={{ color: lineText(tone) }}>
      <path d="M1 8h24" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}

function lineText({ lightText, dark }: Tone): string {
  return `light-dark(${lightText}, ${dark})`;
}

function fillText({ light, dark }: Tone): string {
  return `light-dark(${light}, ${dark})`;
}
