import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { didYouMean } from '../nearest.ts';
import type { Place, SeedProblem } from '../problem.ts';
import { type SeedTable, tables } from '../tables.ts';
import { namesNothing } from './dataset-file.ts';
import { faultyAliases, faultyText } from './faulty-text.ts';
import type { SeedFile } from './seed-file.ts';
import { SeedRecord } from './seed-record.ts';
import { unreadableText } from './unreadable-text.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A file read as YAML: its records, and what kept it from being read well. */
export interface SeedDocument {
  records: SeedRecord[];
  problems: SeedProblem[];
  /** Whether the text is YAML throughout; where not, the records are only what could be made out. */
  sound: boolean;
  /** Of a file that is not: the ids that seem to stand in it, so that nothing else misses them. */
  unread: string[];
  /** What the file holds, where it is one that the seeds have. */
  holds: SeedTable['holds'] | undefined;
}

/** Reads one file; everything wrong with its YAML is reported with its place. */
export function readDocument({ text, ...given }: SeedFile): SeedDocument {
  const file = { ...given, text: text.replace(/^\uFEFF/, '') };
  const table = tables.get(file.path);
  if (!table) return unsound(file, [notOurs(file)]);
  const unreadable = unreadableText(file);
  if (unreadable) return unsound(file, [unreadable]);
  const lines = new LineCounter();
  // Repeated keys are reported with the faulty text, so that they do not hide what else is wrong in the file.
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.shownAs, line, column: col };
  };
  const unresolved = faultyAliases(document, at);
  if (unresolved.length > 0) return unsound(file, unresolved);
  const faults = yamlProblems(document, file, lines);
  const { records, problems } = recordsIn(document, table, file, lines, at);
  if (faults.length > 0) return unsound(file, faults, records);
  return {
    records,
    problems: [...problems, ...faultyText(document, at)],
    sound: true,
    unread: [],
    holds: table.holds,
  };
}

function unsound(file: SeedFile, problems: SeedProblem[], records: SeedRecord[] = []): SeedDocument {
  const ids = file.text.replaceAll('\0', '').matchAll(/^[-\s{\uFFFD]*id\s*:\s*["']?([a-z0-9-]+)/gm);
  return {
    records,
    problems,
    sound: false,
    unread: [...ids].flatMap(([, id]) => id ?? []),
    holds: tables.get(file.path)?.holds,
  };
}

function notOurs(file: SeedFile): SeedProblem {
  const message = `"${file.path}" is not a file that the seeds have.${didYouMean(file.path, tables.keys())}`;
  return { file: file.shownAs, line: 1, column: 1, message };
}

function recordsIn(
  document: Document.Parsed,
  table: SeedTable,
  file: SeedFile,
  lines: LineCounter,
  at: (offset: number) => Place,
): { records: SeedRecord[]; problems: SeedProblem[] } {
  const { contents } = document;
  const records: SeedRecord[] = [];
  const problems: SeedProblem[] = [];
  const amiss = (node: Node, message: string) => problems.push({ ...at(node.range?.[0] ?? 0), message });
  const add = (map: YAMLMap) =>
    records.push(new SeedRecord(file.shownAs, table, map.toJS(document), map, lines));
  if (table.holds === 'dataset') {
    if (isMap(contents)) add(contents);
    else problems.push({ ...at(contents?.range?.[0] ?? 0), message: namesNothing(file) });
    return { records, problems };
  }
  if (contents === null || (isScalar(contents) && contents.value === null)) return { records, problems };
  if (!isSeq(contents)) amiss(contents, 'The file must be a list of records, each beginning with "- id: …".');
  else
    for (const item of contents.items as Node[]) {
      if (isMap(item)) add(item);
      else amiss(item, 'A record must have fields, the first of them "id: …".');
    }
  return { records, problems };
}
