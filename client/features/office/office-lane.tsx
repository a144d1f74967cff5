import type { CSSProperties } from 'react';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { drawLane, type Stretch } from './lane-drawing.ts';

/**
 * Holders along the years, under the names of the body: bars where both ends of a term are known, points where somebody
 * was seen, hatching where no head is known. The tables below say the same in words.
 */
export function OfficeLane({ answer }: { answer: Tenures }) {
  const drawing = drawLane(answer);
  if (!drawing || drawing.holders.length === 0) return null;
  const { names, holders, gaps, ticks, undated } = drawing;
  return (
    <figure className="office-lane" aria-label="Holders along the years">
      <div className="lane-row lane-names">
        <span className="lane-label">Name</span>
        <div className="lane-track">
          {names.map((name) => (
            <span key={name.id} className="lane-name" style={spanOf(name)} title={name.label}>
              {name.label}
            </span>
          ))}
        </div>
      </div>
      {holders.map(({ id, label, terms, points, isHead }) => (
        <div key={id} className="lane-row" data-rank={isHead ? 'head' : 'other'}>
          <span className="lane-label">{label}</span>
          <div className="lane-track">
            {terms.map((term) => (
              <span key={term.id} className="lane-term" style={spanOf(term)} />
            ))}
            {points.map((point) => (
              <span
                key={point.id}
                className="lane-point"
                style={{ left: `${(point.from + point.to) / 2}%` }}
              />
            ))}
          </div>
        </div>
      ))}
      {gaps.length > 0 && (
        <div className="lane-row">
          <span className="lane-label soft">No head known</span>
          <div className="lane-track">
            {gaps.map((gap) => (
              <span key={gap.id} className="lane-gap" style={spanOf(gap)} title={gap.label} />
            ))}
          </div>
        </div>
      )}
      <div className="lane-row lane-axis" aria-hidden>
        <span className="lane-label" />
        <div className="lane-track">
          {ticks.map(({ year, at }) => (
            <span key={year} className="lane-tick" style={{ left: `${at}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      {undated.length > 0 && <figcaption className="soft">Undated: {undated.join(', ')}.</figcaption>}
    </figure>
  );
}

function spanOf({ from, to }: Stretch): CSSProperties {
  return { left: `${from}%`, width: `${Math.max(to - from, 0)}%` };
}
