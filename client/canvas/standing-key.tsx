import { dateInWords } from '../../contract/time/words.ts';
import { useAsOf } from '../asof/as-of.ts';

/** What full, dashed, pale and grey mean while the picture is seen on a date. */
export function StandingKey() {
  const at = useAsOf((asOf) => asOf.at);
  if (at === null) return null;
  return (
    <>
      <p className="legend-date">As of {dateInWords(at)}</p>
      <ul className="legend-key legend-standing">
        <li>
          <svg viewBox="0 0 20 16" aria-hidden>
            <rect x="3.5" y="2" width="13" height="12" rx="3" />
          </svg>
          Held for certain
        </li>
        <li>
          <svg viewBox="0 0 20 16" aria-hidden>
            <rect x="3.5" y="2" width="13" height="12" rx="3" fillOpacity="0.16" strokeDasharray="3 2" />
          </svg>
          May have held
        </li>
        <li>
          <svg viewBox="0 0 20 16" aria-hidden>
            <rect x="3.5" y="2" width="13" height="12" rx="3" fillOpacity="0.3" stroke="none" />
          </svg>
          May have held, no dates known
        </li>
        <li className="legend-not-then">
          <svg viewBox="0 0 20 16" aria-hidden>
            <rect x="3.5" y="2" width="13" height="12" rx="3" />
          </svg>
          Did not hold
        </li>
      </ul>
    </>
  );
}
