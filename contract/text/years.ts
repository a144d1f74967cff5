import type { GraphNode } from '../model/graph.ts';
import { boundsOf } from '../model/time/bounds.ts';

/**
 * From when to when an entity lasted, in years and short: `1949–1958`, `from about 1990`, `born 1890`. An end of which
 * only is known that it came after the beginning says nothing.
 */
export function yearsOf({ labels, properties, time = properties }: DatedEntity): string {
  const { start, end } = time;
  if (typeof start === 'string' && end === `[${start}..]`) return yearsOf({ labels, properties: { start } });
  const from = typeof start === 'string' ? year(start) : '';
  const to = typeof end === 'string' ? year(end) : '';
  const isPerson = labels.includes('Person');
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from) return `${isPerson ? 'born' : 'from'} ${from}`;
  return to && `${isPerson ? 'died' : 'until'} ${to}`;
}

type DatedEntity = Pick<GraphNode, 'labels' | 'properties' | 'time'>;

/** No more precise than the date is; what we cannot read, in another model, stands as it is. */
function year(text: string): string {
  const about = /[~?%]/.test(text) ? /\d{4}/.exec(text)?.[0] : undefined;
  if (about) return `about ${about}`;
  try {
    const { min, max } = boundsOf(text);
    const [first, last] = [min?.slice(0, 4), max?.slice(0, 4)];
    if (!first || !last) return `${first ?? last ?? '?'} or ${first ? 'later' : 'earlier'}`;
    return first === last ? first : `${first}/${last}`;
  } catch {
    return text;
  }
}
