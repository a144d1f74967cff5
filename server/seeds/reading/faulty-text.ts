import { type Document, isScalar, type Node, visit } from 'yaml';
import type { Place, SeedProblem } from '../problem.ts';

/** Keys that stand twice in a record, and text that is not in Unicode's normal form C, which no search finds. */
export function faultyText(document: Document.Parsed, at: (offset: number) => Place): SeedProblem[] {
  const problems: SeedProblem[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          problems.push({ ...at(key.range?.[0] ?? 0), message: `"${name}" stands twice in one record.` });
        seen.add(name);
      }
    },
    Scalar(_key, { value, range }) {
      if (typeof value !== 'string' || value === value.normalize('NFC')) return;
      const message = `"${value}" has accents stored apart from their letters: save it in Unicode's normal form C (NFC).`;
      problems.push({ ...at(range?.[0] ?? 0), message });
    },
  });
  return problems;
}

/** So many aliases a historian may write; more, or aliases of aliases, only make a small file an endless one. */
const maxAliases = 100;

/**
 * `*name` where nothing is marked `&name`, usually a text that begins with an asterisk and lacks its quotes; and a file
 * that refers to its own parts so often that reading it might never end.
 */
export function faultyAliases(document: Document.Parsed, at: (offset: number) => Place): SeedProblem[] {
  const problems: SeedProblem[] = [];
  let count = 0;
  visit(document, {
    Alias(_key, alias) {
      count += 1;
      const target = count > maxAliases ? undefined : alias.resolve(document);
      const place = at(alias.range?.[0] ?? 0);
      if (count > maxAliases || (target && holdsAlias(target))) {
        problems.unshift({
          ...place,
          message: `*${alias.source} makes the file refer to itself too often: write the values out.`,
        });
        return visit.BREAK;
      }
      if (target) return undefined;
      const message = `"*${alias.source}" refers to nothing marked "&${alias.source}": put quotes around a text that begins with *.`;
      problems.push({ ...place, message });
      return undefined;
    },
  });
  return problems;
}

function holdsAlias(node: Node): boolean {
  let found = false;
  visit(node, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
