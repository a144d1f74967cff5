import { counted } from './language.ts';
import type { Duration } from './written-durations.ts';

/** A duration in words, as `readDuration` reads it: `2 years, 3 months`. */
export function describeDuration({ months, days, seconds, nanoseconds }: Duration): string {
  const isNegative = months < 0 || days < 0 || seconds < 0 || nanoseconds < 0;
  const [allMonths, allDays, allSeconds] = [months, days, seconds].map(Math.abs) as [number, number, number];
  const parts: [number, string][] = [
    [Math.floor(allMonths / 12), 'year'],
    [allMonths % 12, 'month'],
    [allDays, 'day'],
    [Math.floor(allSeconds / 3_600), 'hour'],
    [Math.floor((allSeconds % 3_600) / 60), 'minute'],
    [(allSeconds % 60) + Math.abs(nanoseconds) / 1e9, 'second'],
  ];
  const words = parts
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => counted(count, { one: unit, other: `${unit}s` }));
  const text = words.length === 0 ? '0 days' : words.join(', ');
  return isNegative ? `minus ${text}` : text;
}
