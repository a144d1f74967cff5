import { boundsOf } from '../model/time/bounds.ts';
import type { Dated } from '../model/time/holding.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An EDTF date in words, no more precise than it is: `1 November 1949`, `about 1990`, `the 1980s`. */
export function describeDate(text: string): string {
  const range = /^\[(.*)\.\.(.*)\]$/.exec(text) ?? /^(.*)\/(.*)$/.exec(text);
  if (range) return rangeInWords(range[1] ?? '', range[2] ?? '');
  const choice = /^\[(.+)\]$/.exec(text);
  if (choice?.[1])
    return choice[1]
      .split(',')
      .map((each) => describeDate(each.trim()))
      .join(' or ');
  const qualifier = /[~?%]$/.exec(text)?.[0];
  const plain = inWords(text.replace(/[~?%]/g, ''));
  if (qualifier === '~') return `about ${plain}`;
  return qualifier ? `perhaps ${plain}` : plain;
}

function rangeInWords(from: string, to: string): string {
  if (open(from) && open(to)) return 'at an unknown time';
  if (open(from)) return `${describeDate(to)} or before`;
  if (open(to)) return `${describeDate(from)} or after`;
  return `between ${describeDate(from)} and ${describeDate(to)}`;
}

function open(side: string): boolean {
  return side === '' || side === '..';
}

function inWords(text: string): string {
  const [year = '', month, day] = text.split('-');
  if (/^\d{3}X?$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d{2}(XX)?$/.test(year)) return `the ${year.slice(0, 2)}00s`;
  const named = month && months[Number(month) - 1];
  if (!named) return year;
  return day && /^\d+$/.test(day) ? `${Number(day)} ${named} ${year}` : `${named} ${year}`;
}

/** When a person lived, in words: `born 19 May 1890`, `lived from 1890 to 1969`. */
export function describeLife({ start, end, attested }: Dated): string {
  const seen = attested && `seen ${at(attested)}`;
  const life = start
    ? end
      ? `lived from ${describeDate(start)} to ${describeDate(end)}`
      : `born ${describeDate(start)}`
    : end && `died ${describeDate(end)}`;
  return [life, seen].filter(Boolean).join(', ');
}

/**
 * When something held, in words that claim no more than is known:
 * `from 1 November 1949 to May 1958`, `seen on 3 August 1978, start and end not known`.
 * An end of which only is known that it came after the beginning says nothing.
 * @returns an empty text where nothing is known at all
 */
export function describePeriod({ start, end, attested }: Dated): string {
  if (start !== undefined && start === end) return at(start);
  const ended = end !== undefined && end !== `[${start}..]` && `to ${describeDate(end)}`;
  const life = [start && `from ${describeDate(start)}`, ended].filter(Boolean).join(' ');
  const seen = attested && `seen ${at(attested)}`;
  const unknown = seen && !life ? 'start and end not known' : '';
  return [life, seen, unknown].filter(Boolean).join(', ');
}

function at(text: string): string {
  const { min, max } = boundsOf(text);
  return `${min && min === max ? 'on' : 'in'} ${describeDate(text)}`
    .replace('in about', 'about')
    .replace('in between', 'between');
}
