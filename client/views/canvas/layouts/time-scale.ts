/** Where a time lies across the canvas. A year is equally wide everywhere. */
export interface TimeScale {
  /** @param time in milliseconds since 1970, UTC */
  xOf(time: number): number;
  timeAt(x: number): number;
}

/** Something dated, and where it stands. */
interface Stand {
  time: number;
  x: number;
}

const year = 365.2425 * 86_400_000;

/** How wide a year is where everything is of one day, in model pixels. */
export const standardYear = 40;

/** Positions are whole pixels, so that what stands at its time may be so far from it. */
const tolerance = 3;

/** @param perYear how wide a year is, in model pixels */
export function timeScale(origin: Stand, perYear: number): TimeScale {
  return {
    xOf: (time) => origin.x + ((time - origin.time) / year) * perYear,
    timeAt: (x) => origin.time + ((x - origin.x) / perYear) * year,
  };
}

/** The scale by which dated nodes stand; null where there are none, or one stands elsewhere than at its time. */
export function scaleOf(stands: readonly Stand[]): TimeScale | null {
  const inTime = stands.toSorted((one, other) => one.time - other.time);
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last) return null;
  const years = (last.time - first.time) / year;
  const perYear = years > 0 ? (last.x - first.x) / years : standardYear;
  if (perYear <= 0) return null;
  const scale = timeScale(first, perYear);
  return stands.every((stand) => standsAt(scale, stand)) ? scale : null;
}

/** Whether something stands where its time lies. */
export function standsAt({ xOf }: TimeScale, { time, x }: Stand): boolean {
  return Math.abs(xOf(time) - x) <= tolerance;
}
