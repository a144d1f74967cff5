import { divisionNames } from '../divisions-of-year.ts';

const codes = new Map(Object.entries(divisionNames).map(([code, name]) => [name, code]));

/** A season, quarter, third or half of a year as EDTF: `spring 1975`, `q1 1975`, `1975 winter`. */
export function divisionOfYear(words: string): string | undefined {
  const [, before, first, second, after] = /^(?:(.+?) (\d{4})|(\d{4}) (.+))$/.exec(words) ?? [];
  const code = codes.get(synonym(before ?? after ?? ''));
  return code && `${first ?? second}-${code}`;
}

function synonym(name: string): string {
  const [, quarter] = /^q([1-4])$/.exec(name) ?? [];
  if (quarter) return `${['first', 'second', 'third', 'last'][Number(quarter) - 1]} quarter`;
  return name.replace('fall', 'autumn').replace('fourth quarter', 'last quarter').replace(/-/g, ' ');
}
