import { describeDate } from '../../../contract/text/dates.ts';
import { describeDuration } from '../../../contract/text/durations.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { readDuration } from '../../../contract/text/written-durations.ts';

/** Longer texts are none of these. */
const maxLetters = 120;

/** What a date with a time, a duration or a point says in words; undefined for any other text. */
export function wordsOf(text: string): string | undefined {
  if (text.length > maxLetters) return undefined;
  return pointText(text) ?? timeText(text) ?? durationText(text);
}

function durationText(text: string): string | undefined {
  const duration = /^-?P/.test(text) ? readDuration(text) : undefined;
  return duration && describeDuration(duration);
}

const moment =
  /^(?<day>-?\d{4,}-\d\d-\d\d)T(?<clock>\d\d:\d\d)(?<seconds>:\d\d(?:\.\d+)?)?(?<offset>Z|[+-]\d\d:\d\d(?::\d\d)?)?(?:\[(?<zone>[\w/+-]+)\])?$/;

/** `10 February 2014, 10:00 (+01:00, Europe/Berlin)`. */
function timeText(text: string): string | undefined {
  const groups = moment.exec(text)?.groups;
  if (!groups) return undefined;
  const { day = '', clock = '', seconds = '', offset, zone } = groups;
  const words = describeDate(day);
  if (words === day) return undefined;
  const exact = seconds.replace(/\.?0+$/, '').replace(/^:$/, '');
  const parts = [offset === 'Z' ? 'UTC' : offset, zone].filter((part) => part !== undefined);
  return `${words}, ${clock}${exact === ':00' ? '' : exact}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

const point = /^SRID=(\d+);POINT(?: Z)?\((-?[\d.eE+-]+) (-?[\d.eE+-]+)(?: (-?[\d.eE+-]+))?\)$/;

/** WGS 84, in two and three dimensions: degrees on the earth. */
const geographic = new Set(['4326', '4979']);

/** `21.03° N, 105.85° E`, or the coordinates of a plane. */
function pointText(text: string): string | undefined {
  const [, srid = '', x, y, z] = point.exec(text) ?? [];
  const [east, north, up] = [Number(x), Number(y), z === undefined ? null : Number(z)];
  if (x === undefined || Number.isNaN(east) || Number.isNaN(north)) return undefined;
  if (geographic.has(srid)) {
    const height = up === null ? '' : `, height ${formatNumber(up)} m`;
    return `${degrees(north, 'N', 'S')}, ${degrees(east, 'E', 'W')}${height}`;
  }
  return `x ${formatNumber(east)}, y ${formatNumber(north)}${up === null ? '' : `, z ${formatNumber(up)}`}`;
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Number(Math.abs(value).toFixed(6))}° ${value < 0 ? negative : positive}`;
}
