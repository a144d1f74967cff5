import { vietnameseInEnglish } from './vietnamese.ts';

/** As many ways to write a dash as there are. */
const dashes = /[\u2010-\u2015\u2212\uFE58\uFF0D]/g;

/**
 * A date as it was typed, in one spelling: lower case, without accents, with plain spaces and hyphens, Vietnamese words
 * in English, without the dots of abbreviations, the endings of ordinals and the words that say nothing.
 */
export function inOneSpelling(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(dashes, '-')
    .replace(/[’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return vietnameseInEnglish(plain)
    .replace(/(?<=[a-z])\./g, ' ')
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
    .replace(/^(as of|attested|dated|born|died|lived)\b/, ' ')
    .replace(/\b(the|of|in|on|year|years|day|month|decade)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
