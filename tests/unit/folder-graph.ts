import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/**
 * The folders of one part of the program that import each other in a circle, by all ways of importing, styles and
 * types included. A feature and a view are folders of their own; what lies deeper belongs to them.
 * @param part `client`, `server` or `contract`, as a path
 */
export function foldersInCircles(part: string): string[][] {
  const arrows = arrowsBetween(part);
  const reached = new Map([...arrows.keys()].map((folder) => [folder, reachedFrom(folder, arrows)]));
  const circles = new Map<string, string[]>();
  for (const [folder, others] of reached) {
    const circle = [...others].filter((other) => reached.get(other)?.has(folder)).sort();
    if (circle.length > 0) circles.set(circle.join(' '), circle);
  }
  return [...circles.values()];
}

/** Which folders import which others. */
function arrowsBetween(part: string): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const file of globSync('**/*.{ts,tsx,mjs}', { cwd: part })) {
    const text = readFileSync(join(part, file), 'utf8');
    const from = folderOf(file);
    for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport\s*\(?)\s*'(\.[^']+)'/g)) {
      const imported = normalize(join(dirname(file), path));
      const to = folderOf(imported);
      if (imported.startsWith('..') || from === to) continue;
      arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  return arrows;
}

/** `features/trace` of `features/trace/trace.tsx`, `graph` of `graph/trace/order.ts`. */
function folderOf(file: string): string {
  const [first = '', second = ''] = relative('.', dirname(file)).split(sep);
  return first === 'features' || first === 'views' ? `${first}/${second}` : first;
}

function reachedFrom(folder: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const ahead = [...(arrows.get(folder) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    ahead.push(...(arrows.get(next) ?? []));
  }
  return reached;
}
