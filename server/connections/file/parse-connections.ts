import { isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar, type YAMLError } from 'yaml';
import type { FileProblem } from '../../../contract/api/parameters.ts';
import { connectionId, defaultConnection } from '../../../contract/api/routes/connections.ts';
import { type Entry, fieldNames, readEntry } from './entry.ts';
import { yamlSentence } from './yaml-faults.ts';

/** What a file says: an entry with a problem is left out, and stops no other. */
export interface ParsedConnections {
  entries: ReadonlyMap<string, Entry>;
  problems: FileProblem[];
  /** What is wrong with an entry, by its id. */
  broken: ReadonlyMap<string, FileProblem>;
}

type Report = (offset: number, message: string) => FileProblem;

/**
 * Reads connections, each a group of fields below its id. All values are texts, whatever they look like: a password may
 * consist of digits. No problem repeats anything of the text but names of known fields.
 * @param file named in problems
 */
export function parseConnections(
  file: string,
  text: string,
  environment: NodeJS.ProcessEnv,
): ParsedConnections {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...{ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' },
    lineCounter: lines,
  });
  const problems: FileProblem[] = [];
  const entries = new Map<string, Entry>();
  const broken = new Map<string, FileProblem>();
  const report: Report = (offset, message) => {
    const { line, col: column } = lines.linePos(offset);
    const problem = { file, line, column, message };
    problems.push(problem);
    return problem;
  };
  const faults: YAMLError[] = [...document.errors, ...document.warnings];
  const { contents } = document;
  const pairs = isMap(contents) ? contents.items : [];
  const starts = pairs.map(startOf);
  const first = starts[0] ?? Number.POSITIVE_INFINITY;
  for (const fault of faults) if (fault.pos[0] < first) report(fault.pos[0], yamlSentence(fault));
  if (contents && !isMap(contents) && problems.length === 0)
    report(0, 'must be a group of entries, each the id of a connection with its fields below');
  for (const [index, pair] of pairs.entries()) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const own = faults.filter(({ pos }) => pos[0] >= start && pos[0] < end);
    const before = problems.length;
    const id = idOf(pair, entries, broken, report);
    const entry = id !== undefined ? entryOf(id, pair, own, environment, report) : undefined;
    const [problem] = problems.slice(before);
    if (id !== undefined && problem) broken.set(id, problem);
    else if (id !== undefined && entry) entries.set(id, entry);
  }
  return { entries, problems, broken };
}

function idOf(
  pair: Pair,
  entries: ReadonlyMap<string, Entry>,
  broken: ReadonlyMap<string, FileProblem>,
  report: Report,
): string | undefined {
  const id = textOf(pair.key) ?? '';
  if (!connectionId.safeParse(id).success) {
    report(startOf(pair), 'an id must be up to 40 small letters, digits and hyphens');
  } else if (id === defaultConnection) {
    report(
      startOf(pair),
      'the id "default" belongs to the database that Diplograph starts with: choose another',
    );
  } else if (entries.has(id) || broken.has(id)) {
    report(startOf(pair), 'this id is there already: choose another');
  } else {
    return id;
  }
  return undefined;
}

/** @returns undefined where something is wrong, which is reported */
function entryOf(
  id: string,
  pair: Pair,
  faults: readonly YAMLError[],
  environment: NodeJS.ProcessEnv,
  report: Report,
): Entry | undefined {
  const start = startOf(pair);
  const fieldPairs = isMap(pair.value) ? pair.value.items : [];
  const [fault] = faults;
  if (fault) {
    const around = fieldPairs.findLast((each) => startOf(each) <= fault.pos[0]);
    const name = textOf(around?.key);
    const known = name !== undefined && fieldNames.includes(name) ? `${name}: ` : '';
    report(around ? startOf(around) : fault.pos[0], known + yamlSentence(fault));
    return undefined;
  }
  if (!isMap(pair.value)) {
    report(start, 'must have its fields below it, each on a line of its own that begins with two spaces');
    return undefined;
  }
  const fields = new Map<string, string>();
  let isGood = true;
  const refuse = (field: Pair, message: string) => {
    report(startOf(field), message);
    isGood = false;
  };
  for (const field of fieldPairs) {
    const name = textOf(field.key) ?? '';
    const value = textOf(field.value);
    if (!fieldNames.includes(name))
      refuse(field, `is no field of a connection: it takes ${fieldNames.join(', ')}`);
    else if (fields.has(name)) refuse(field, `${name} is given twice`);
    else if (value === undefined) refuse(field, `${name} must be one text`);
    else if (value === '') refuse(field, `${name} is empty: put a text that begins with # in quotes`);
    else fields.set(name, value);
  }
  if (!isGood) return undefined;
  const entry = readEntry(id, fields, environment);
  if (!Array.isArray(entry)) return entry;
  for (const { field, message } of entry) {
    const place = fieldPairs.find(({ key }) => textOf(key) === field);
    report(place ? startOf(place) : start, `${field} ${message}`);
  }
  return undefined;
}

function startOf(pair: Pair): number {
  return (pair.key as Scalar | null)?.range?.[0] ?? 0;
}

function textOf(node: unknown): string | undefined {
  if (node === null) return '';
  return isScalar(node) ? String(node.value ?? '') : undefined;
}
