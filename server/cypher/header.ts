import { z } from 'zod';
import type { Fault, PlacedStatement, Statement } from './statement.ts';

const line = (message: string, most = 200) =>
  z.string(message).min(1, 'is empty').max(most, `is longer than ${most} letters`);

/** The header of a saved query, as written; see cypher/README.md for its grammar. */
const headerShape = z.strictObject(
  {
    title: line('is missing: add a line "// title: …"'),
    description: line('is missing: add a line "// description: …"', 2_000),
    category: line('is missing: add a line "// category: …"'),
    view: z.enum(
      ['graph', 'table', 'timeline', 'chart'],
      'must be given as one of graph, table, timeline, chart',
    ),
    author: line('').nullable().default(null),
    model: line('').nullable().default(null),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? 'is not a field of a header' : undefined) },
);
type Header = z.infer<typeof headerShape>;

/** Fields that may stand there several times. */
const repeatable = ['param', 'choices'];
/** So often at most: each is asked for in a form, or asks the graph. */
const maxRepeated = 50;

/** A field of a header. */
export interface Field {
  name: string;
  value: string;
  /** Where the value begins, counted from 1. */
  line: number;
  column: number;
  /** The value in its lines, each at the column at which it stands in the file. */
  placed: PlacedStatement;
}

interface ParsedHeader {
  /** Absent where it has faults. */
  header: Header | undefined;
  params: Field[];
  choices: Field[];
  faults: Fault[];
}

/** Reads the fields of a saved query's header, and all that is wrong with them. */
export function parseHeader(statement: Statement): ParsedHeader {
  const faults: Fault[] = [];
  const fields = readFields(statement, faults);
  const single = fields.filter(({ name }) => !repeatable.includes(name));
  for (const [index, { name, line }] of single.entries()) {
    const isRepeated = single.findIndex((field) => field.name === name) < index;
    if (isRepeated) faults.push({ line, column: 1, message: `"${name}" is given twice` });
  }
  const parsed = headerShape.safeParse(Object.fromEntries(single.map(({ name, value }) => [name, value])));
  for (const issue of parsed.error?.issues ?? []) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
    for (const name of names) {
      const at = single.find((field) => field.name === name)?.line ?? 1;
      faults.push({ line: at, column: 1, message: `"${name}" ${issue.message}` });
    }
  }
  const [params = [], choices = []] = repeatable.map((repeated) => {
    const all = fields.filter(({ name }) => name === repeated);
    const message = `more than ${maxRepeated} lines "${repeated}" are given`;
    for (const { line } of all.slice(maxRepeated, maxRepeated + 1)) faults.push({ line, column: 1, message });
    return all.slice(0, maxRepeated);
  });
  return { header: parsed.data, params, choices, faults };
}

/** The file of a query with the title of the model that it is written for, which its header doesn't name yet. */
export function withModel({ header, source }: Statement, model: string): string {
  const first = header.findIndex((text) => /^(param|choices)\b/.test(text));
  const lines = source.split('\n');
  lines.splice(first === -1 ? header.length : first, 0, `// model: ${model.replaceAll(/\s+/g, ' ').trim()}`);
  return lines.join('\n');
}

/** A line that begins with three spaces or more goes on with the field above it. */
function readFields({ header, source }: Statement, faults: Fault[]): Field[] {
  const fields: Field[] = [];
  const lines = source.split('\n');
  for (const [index, text] of header.entries()) {
    const line = index + 1;
    if (text.trim() === '') continue;
    const indent = lines[index]?.startsWith('// ') ? 3 : 2;
    const last = fields.at(-1);
    if (/^ {2,}/.test(text) && last) {
      last.value = `${last.value} ${text.trim()}`.trim();
      last.placed.text += `${'\n'.repeat(line - linesOf(last.placed))}${' '.repeat(indent)}${text}`;
      continue;
    }
    const [, name, gap = '', value] = /^([a-z]+)(:\s*|\s+)(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      faults.push({ line, column: 1, message: `"${text}" is not a field: write "// name: value"` });
      continue;
    }
    const column = indent + name.length + gap.length + 1;
    const placed = { text: value, firstLine: line, firstColumn: column };
    fields.push({ name, value: value.trim(), line, column, placed });
  }
  return fields;
}

/** The last line that a text reaches in its file. */
function linesOf({ text, firstLine }: PlacedStatement): number {
  return firstLine + text.split('\n').length - 1;
}
