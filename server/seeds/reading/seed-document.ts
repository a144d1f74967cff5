import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { didYouMean } from '../nearest.ts';
import type { SeedProblem } from '../problem.ts';
import { type SeedTable, tables } from '../tables.ts';
import { namesNothing } from './dataset-file.ts';
import { faultyAliases, faultyText } from './faulty-text.ts';
import type { SeedFile } from './seed-file.ts';
import { type FindPlace, SeedRecord } from './seed-record.ts';
import { textParts } from './text-parts.ts';
import { unreadableText } from './unreadable-text.ts';
import { placesIn, placesReadAgain, readYaml, type YamlPart } from './yaml-part.ts';
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
  return readParts(file, table);
}

/** Reads a file part by part; of a large one no tree is kept, only what its records hold. */
function readParts(file: SeedFile, table: SeedTable): SeedDocument {
  const parts = textParts(file.text);
  const records: SeedRecord[] = [];
  const problems: SeedProblem[] = [];
  for (const part of parts) {
    const yaml = readYaml(file, part);
    const unresolved = faultyAliases(yaml.document, yaml.at);
    if (unresolved.length > 0) return unsound(file, unresolved);
    const faults = yamlProblems(yaml.document, { ...file, text: part.text }, yaml.lines).map((fault) => ({
      ...fault,
      line: fault.line + part.linesBefore,
    }));
    const place = (item: Node) =>
      parts.length === 1 ? placesIn(yaml, item) : placesReadAgain(file, part, yaml, item);
    const found = recordsIn(yaml, table, file, place);
    for (const record of found.records) records.push(record);
    if (faults.length > 0) return unsound(file, faults, records);
    for (const problem of [...found.problems, ...faultyText(yaml.document, yaml.at)]) problems.push(problem);
  }
  return { records, problems, sound: true, unread: [], holds: table.holds };
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
  { document, at }: YamlPart,
  table: SeedTable,
  file: SeedFile,
  place: (item: Node) => FindPlace,
): { records: SeedRecord[]; problems: SeedProblem[] } {
  const { contents } = document;
  const records: SeedRecord[] = [];
  const problems: SeedProblem[] = [];
  const amiss = (node: Node, message: string) => problems.push({ ...at(node.range?.[0] ?? 0), message });
  const add = (map: YAMLMap) =>
    records.push(new SeedRecord(file.shownAs, table, map.toJS(document), place(map)));
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
