import { type DateParts, datePartsOf } from '../model/time/edtf/date-parts.ts';

/** How exact an EDTF date is, in a few words: `a day`, `a month`, `a year, give or take one`, `a decade`, `a range`. */
export function precisionOf(date: string): string {
  if (/\.\.|\//.test(date)) return 'a range';
  if (/^[[{]/.test(date)) return 'several dates';
  const parts = datePartsOf(date);
  if (!parts) return 'no date';
  const { loosest, qualified, qualifier } = parts;
  const isInPart = qualifier === undefined && Object.keys(qualified).length > 0;
  const unit = unitOf(parts);
  return loosest === undefined ? `a ${unit}` : `a ${unit}, give or take one${isInPart ? ` ${loosest}` : ''}`;
}

function unitOf({ year, month, day, division, significant }: DateParts): string {
  if (significant !== undefined && significant < year.replace('-', '').length) return 'range';
  if (division !== undefined) return Number(division) < 33 ? 'season' : 'part of a year';
  if (isKnown(month) && !year.includes('X'))
    return isKnown(day) ? 'day' : day?.includes('X') && day !== 'XX' ? 'range' : 'month';
  if (isKnown(month) || isKnown(day) || (month !== undefined && month !== 'XX')) return 'range';
  return { 0: 'year', 1: 'decade', 2: 'century' }[/X*$/.exec(year)?.[0].length ?? 0] ?? 'range';
}

function isKnown(digits: string | undefined): boolean {
  return digits !== undefined && !digits.includes('X');
}
