/** How long something takes, as Neo4j counts it: months differ in days, and days in hours. */
export interface Duration {
  months: number;
  days: number;
  seconds: number;
  nanoseconds: number;
}

/** Each as months, days and seconds. */
const units = {
  year: [12, 0, 0],
  month: [1, 0, 0],
  week: [0, 7, 0],
  day: [0, 1, 0],
  hour: [0, 0, 3_600],
  minute: [0, 0, 60],
  second: [0, 0, 1],
} as const;
type Unit = keyof typeof units;

const iso =
  /^(?<sign>-?)P(?=.)(?:(?<year>-?\d+)Y)?(?:(?<month>-?\d+)M)?(?:(?<week>-?\d+)W)?(?:(?<day>-?\d+)D)?(?:T(?=.)(?:(?<hour>-?\d+)H)?(?:(?<minute>-?\d+)M)?(?:(?<second>-?\d+)(?:\.(?<fraction>\d{1,9}))?S)?)?$/i;
const part = /^(\d+)\s*(year|month|week|day|hour|minute|second)s?(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+|$)/i;

/**
 * Reads a duration as ISO 8601 has it (`P2Y3M`), or in words ("2 years and 3 months").
 * @returns undefined where it is none
 */
export function readDuration(text: string): Duration | undefined {
  const counts = inIso(text) ?? inWords(text);
  if (!counts) return undefined;
  const sumOf = (part: 0 | 1 | 2) =>
    counts.ofUnits.reduce((sum, [unit, count]) => sum + units[unit][part] * count, 0);
  const { nanoseconds } = counts;
  const duration = { months: sumOf(0), days: sumOf(1), seconds: sumOf(2), nanoseconds };
  if (!Object.values(duration).every(Number.isSafeInteger)) return undefined;
  return counts.isNegative ? negated(duration) : duration;
}

interface Counts {
  ofUnits: [Unit, number][];
  nanoseconds: number;
  isNegative: boolean;
}

function inIso(text: string): Counts | undefined {
  const groups = iso.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { sign, second = '', fraction = '' } = groups;
  const billionths = Number(fraction.padEnd(9, '0'));
  const ofUnits = (Object.keys(units) as Unit[]).map((unit): [Unit, number] => [
    unit,
    Number(groups[unit] ?? 0),
  ]);
  return {
    ofUnits,
    nanoseconds: second.startsWith('-') ? 0 - billionths : billionths,
    isNegative: sign === '-',
  };
}

function inWords(text: string): Counts | undefined {
  const ofUnits: [Unit, number][] = [];
  for (let rest = text.trim(); rest !== '' || ofUnits.length === 0; ) {
    const [all, count, unit] = part.exec(rest) ?? [];
    if (all === undefined || unit === undefined) return undefined;
    ofUnits.push([unit.toLowerCase() as Unit, Number(count)]);
    rest = rest.slice(all.length);
  }
  return { ofUnits, nanoseconds: 0, isNegative: false };
}

function negated({ months, days, seconds, nanoseconds }: Duration): Duration {
  return { months: 0 - months, days: 0 - days, seconds: 0 - seconds, nanoseconds: 0 - nanoseconds };
}
