/** How long something takes, as Neo4j counts it: months differ in days, and days in hours. */
export interface Duration {
  months: number;
  days: number;
  seconds: number;
  nanoseconds: number;
}

const secondsIn = { second: 1, minute: 60, hour: 3_600 };
const units = {
  year: { months: 12 },
  month: { months: 1 },
  week: { days: 7 },
  day: { days: 1 },
  hour: { seconds: secondsIn.hour },
  minute: { seconds: secondsIn.minute },
  second: { seconds: secondsIn.second },
} as const;
type Unit = keyof typeof units;

const iso =
  /^(?<sign>-?)P(?=.)(?:(?<year>\d+)Y)?(?:(?<month>\d+)M)?(?:(?<week>\d+)W)?(?:(?<day>\d+)D)?(?:T(?=.)(?:(?<hour>\d+)H)?(?:(?<minute>\d+)M)?(?:(?<second>\d+)(?:\.(?<fraction>\d{1,9}))?S)?)?$/i;
const part = /^(\d+)\s*(year|month|week|day|hour|minute|second)s?(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+|$)/i;

/**
 * Reads a duration as ISO 8601 has it (`P2Y3M`), or in words ("2 years and 3 months").
 * @returns undefined where it is none
 */
export function readDuration(text: string): Duration | undefined {
  const counts = inIso(text) ?? inWords(text);
  if (!counts) return undefined;
  const duration = { months: 0, days: 0, seconds: 0, nanoseconds: counts.nanoseconds };
  for (const [unit, count] of counts.ofUnits) {
    for (const [name, each] of Object.entries(units[unit])) duration[name as 'months'] += each * count;
  }
  const all = Object.values(duration);
  if (!all.every(Number.isSafeInteger)) return undefined;
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
  const { sign, fraction = '' } = groups;
  const ofUnits = (Object.keys(units) as Unit[]).map((unit): [Unit, number] => [
    unit,
    Number(groups[unit] ?? 0),
  ]);
  return { ofUnits, nanoseconds: Number(fraction.padEnd(9, '0')), isNegative: sign === '-' };
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
