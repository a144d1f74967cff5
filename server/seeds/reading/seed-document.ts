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
import { faultyText, unresolvedAliases } from './faulty-text.ts';
import type { SeedFile } from './seed-file.ts';
import { SeedRecord } from './seed-record.ts';

/** A file read as YAML: its records, and what kept it from being read well. */
export interface SeedDocument {
  records: SeedRecord[];
  problems: SeedProblem[];
  /** Whether the text is YAML throughout; where not, the records are only what could be made out. */
  sound: boolean;
}

/** Reads one file; everything wrong with its YAML is reported with its place. */
export function readDocument(file: SeedFile): SeedDocument {
  const table = tables.get(file.path);
  if (!table) return { records: [], problems: [notOurs(file)], sound: false };
  const lines = new LineCounter();
  // Repeated keys are reported with the faulty text, so that they do not hide what else is wrong in the file.
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.shownAs, line, column: col };
  };
  const unresolved = unresolvedAliases(document, at);
  if (unresolved.length > 0) return { records: [], problems: unresolved, sound: false };
  const { records, problems } = recordsIn(document, table, file, lines, at);
  const errors = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    ...at(pos[0]),
    message: `This is not YAML that can be read: ${message}`,
  }));
  if (errors.length > 0) return { records, problems: errors, sound: false };
  return { records, problems: [...problems, ...faultyText(document, at)], sound: true };
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
