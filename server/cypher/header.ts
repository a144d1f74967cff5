import { z } from 'zod';
import { CypherFileError, type Statement } from './statement.ts';

/** The header of a saved query, as written; see cypher/README.md for its grammar. */
const headerShape = z.strictObject(
  {
    title: z.string('is missing: add a line "// title: …"').min(1, 'is empty'),
    description: z.string('is missing: add a line "// description: …"').min(1, 'is empty'),
    category: z.string('is missing: add a line "// category: …"').min(1, 'is empty'),
    view: z.enum(
      ['graph', 'table', 'timeline', 'chart'],
      'must be given as one of graph, table, timeline, chart',
    ),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? 'is not a field of a header' : undefined) },
);
export type Header = z.infer<typeof headerShape> & { params: Field[] };

/** A field of a header with the line it stands on, counted from 1. */
export interface Field {
  name: string;
  value: string;
  line: number;
}

/**
 * Reads the fields of a saved query's header.
 * @throws CypherFileError naming the file, the line and the field
 */
export function parseHeader({ file, header }: Statement): Header {
  const fields = readFields(file, header);
  const params = fields.filter((field) => field.name === 'param');
  const single = fields.filter((field) => field.name !== 'param');
  const repeated = single.find((field, index) => single.findIndex(({ name }) => name === field.name) < index);
  if (repeated) throw new CypherFileError(file, repeated.line, `"${repeated.name}" is given twice`);
  const parsed = headerShape.safeParse(Object.fromEntries(single.map(({ name, value }) => [name, value])));
  if (parsed.success) return { ...parsed.data, params };
  const [issue] = parsed.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : String(issue?.path[0]);
  const line = single.find((field) => field.name === name)?.line ?? 1;
  throw new CypherFileError(file, line, `"${name}" ${issue?.message}`);
}

/** A line that begins with three spaces or more goes on with the field above it. */
function readFields(file: string, header: string[]): Field[] {
  const fields: Field[] = [];
  for (const [index, text] of header.entries()) {
    const line = index + 1;
    if (text.trim() === '') continue;
    const last = fields.at(-1);
    if (/^ {2,}/.test(text) && last) {
      last.value = `${last.value} ${text.trim()}`.trim();
      continue;
    }
    const [, name, value] = /^([a-z]+)(?::\s*|\s+)(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      throw new CypherFileError(file, line, `"${text}" is not a field: write "// name: value"`);
    }
    fields.push({ name, value: value.trim(), line });
  }
  return fields;
}
