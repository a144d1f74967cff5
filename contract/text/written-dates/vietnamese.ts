import { monthName } from './months.ts';

/** The names of the months after `tháng`, January first. */
const months = [
  ['gieng', 'mot'],
  ['hai'],
  ['ba'],
  ['tu'],
  ['nam'],
  ['sau'],
  ['bay'],
  ['tam'],
  ['chin'],
  ['muoi'],
  ['muoi mot'],
  ['muoi hai', 'chap'],
];

/** The longer ones first, since some begin alike. */
const monthNames = months.flat().sort((one, other) => other.length - one.length);
const month = new RegExp(`\\bthang (\\d{1,2}|${monthNames.join('|')})\\b(?:[/.-](?=\\d{4}))?`, 'g');

const centuries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    xvii: '17',
    xviii: '18',
    xix: '19',
    xx: '20',
    xxi: '21',
  }),
);

/** What each phrase says in English, in the order in which they are tried. */
const phrases: readonly (readonly [vietnamese: RegExp, english: string])[] = [
  // After "ngày" the day comes first, as before points.
  [/\b(?:ngay|mong|mung) (\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/g, '$1.$2.$3'],
  [/\bthap (?:nien|ky) (?:nam )?(\d{2,4})\b/g, '$1s'],
  [/\bnhung nam (\d{2,4})\b/g, '$1s'],
  [/\bthe ky (\d{1,2})\b/g, '$1 century'],
  [/\bquy (\d)\b/g, 'q$1'],
  [/\bmua xuan\b/g, 'spring'],
  [/\bmua (?:ha|he)\b/g, 'summer'],
  [/\bmua thu\b/g, 'autumn'],
  [/\bmua dong\b/g, 'winter'],
  [/\bhom nay\b/g, 'today'],
  [/\b(?:bay gio|hien nay|hien tai)\b/g, 'now'],
  [/\b(?:tro ve truoc|hoac truoc(?: do)?)$/g, 'or before'],
  [/\b(?:tro di|tro ve sau|hoac sau(?: do)?)$/g, 'or after'],
  [/^(?:trong )?(?:khoang )?tu (.+?) (?:den|toi) /g, 'from $1 to '],
  [/^(?:trong )?(?:khoang )?giua (.+) va /g, 'between $1 and '],
  [/\b(?:vao )?khoang\b/g, 'about'],
  [/\b(?:co le|co the)\b/g, 'perhaps'],
  [/\btruoc\b/g, 'before'],
  [/\bsau\b/g, 'after'],
  [/^(?:den|toi) /g, 'until '],
  [/^tu (?=.* or after$)/g, ''],
  [/^tu /g, 'since '],
  [/ (?:den|toi) /g, ' to '],
  [/\bhoac\b/g, 'or'],
  [/^dau (?=\d)/g, 'early '],
  [/^giua (?=\d)/g, 'mid '],
  [/^cuoi (?=\d)/g, 'late '],
  [/\b(?:ngay|mong|mung|vao) /g, ''],
  [/\bnam (?=\d{4}\b)/g, ''],
];

/**
 * The Vietnamese words of a date in English.
 * @param text in lower case and without accents: `ngay 3 thang 8 nam 1978` becomes `3 august 1978`
 */
export function vietnameseInEnglish(text: string): string {
  const named = text
    .replace(month, (_, name: string) => `${monthName(numberOf(name)) ?? `month ${name}`} `)
    .replace(/\bthe ky ([ivx]+)\b/g, (_, numeral: string) => `the ky ${centuries.get(numeral) ?? numeral}`);
  return phrases
    .reduce((words, [vietnamese, english]) => words.replace(vietnamese, english), named.replace(/\s+/g, ' '))
    .trim();
}

function numberOf(month: string): number {
  return /^\d+$/.test(month) ? Number(month) : months.findIndex((names) => names.includes(month)) + 1;
}
