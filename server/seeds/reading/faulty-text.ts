import { type Document, isScalar, visit } from 'yaml';
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

/** `*name` where nothing is marked `&name`; usually a text that begins with an asterisk and lacks its quotes. */
export function unresolvedAliases(document: Document.Parsed, at: (offset: number) => Place): SeedProblem[] {
  const problems: SeedProblem[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return;
      const message = `"*${alias.source}" refers to nothing marked "&${alias.source}": put quotes around a text that begins with *.`;
      problems.push({ ...at(alias.range?.[0] ?? 0), message });
    },
  });
  return problems;
}
