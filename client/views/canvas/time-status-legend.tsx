import { DateText } from '../../entity/text-segments.tsx';
import { useAsOf } from '../../workspace/as-of.ts';
import { LegendItem } from './legend-item.tsx';

/** What full, dashed, pale and grey mean while the graph is seen on a date. */
export function TimeStatusLegend() {
  const at = useAsOf();
  if (at === null) return null;
  return (
    <>
      <p className="legend-date">
        As of <DateText date={at} />
      </p>
      <ul className="legend-key legend-time-status">
        <LegendItem words="Certain">
          <rect x="3.5" y="2" width="13" height="12" rx="3" />
        </LegendItem>
        <LegendItem words="Possible">
          <rect x="3.5" y="2" width="13" height="12" rx="3" fillOpacity="0.16" strokeDasharray="3 2" />
        </LegendItem>
        <LegendItem words="Possible, undated">
          <rect x="3.5" y="2" width="13" height="12" rx="3" fillOpacity="0.3" stroke="none" />
        </LegendItem>
        <LegendItem words="Not on this date" className="legend-not-then">
          <rect x="3.5" y="2" width="13" height="12" rx="3" />
        </LegendItem>
      </ul>
    </>
  );
}
