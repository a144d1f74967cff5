import type { GraphNode } from '../../contract/graph.ts';
import { boundsOf } from '../../contract/time/bounds.ts';

/** From when to when an entity lasted, in years and short: `1949–1958`, `from about 1990`, `until 1973`. */
export function yearsOf({ properties: { start, end } }: Pick<GraphNode, 'properties'>): string {
  const from = typeof start === 'string' ? year(start) : '';
  const to = typeof end === 'string' ? year(end) : '';
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from) return `from ${from}`;
  return to && `until ${to}`;
}

function year(text: string): string {
  if (/[~?%]/.test(text)) return `about ${/\d{4}/.exec(text)?.[0] ?? text}`;
  const { min, max } = boundsOf(text);
  const years = [min?.slice(0, 4), max?.slice(0, 4)];
  if (years[0] === years[1]) return years[0] ?? '';
  return years.filter(Boolean).join('/');
}
