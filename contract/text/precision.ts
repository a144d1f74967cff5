/** How exact an EDTF date is, in a few words: `a day`, `a month`, `a year, give or take one`, `a decade`, `a range`. */
export function precisionOf(date: string): string {
  if (/\.\.|\//.test(date)) return 'a range';
  if (/^[[{]/.test(date)) return 'several dates';
  const plain = date.replace(/[~?%]/g, '');
  const unit = unitOf(plain);
  return plain === date ? `a ${unit}` : `a ${unit}, give or take one`;
}

function unitOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (/^\d\d(XX)?$/.test(year)) return 'century';
  if (/^\d{3}X?$/.test(year)) return 'decade';
  if (Number(month) > 20) return Number(month) < 33 ? 'season' : 'part of a year';
  if (/^\d\d/.test(day)) return 'day';
  return /^\d\d$/.test(month) ? 'month' : 'year';
}
