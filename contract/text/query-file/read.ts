import type { DeclaredParameter, QueryFile } from './query-file.ts';

/** What a line of a query's file says: a field of the header, the nth parameter, or the statement. */
export type QueryFilePart = { field: string } | { parameter: number } | { statementLine: number };

/**
 * Reads the file of a saved query as far as it can be read: what is missing is empty, and fields that are not known
 * are left out. Whether the file is right is for the server to say.
 */
export function readQueryFile(source: string): QueryFile {
  const { fields, text } = partsOf(source);
  const choices = choicesIn(fields);
  const valueIn = (name: string) => fields.find((each) => each.name === name)?.value;
  return {
    title: valueIn('title') ?? '',
    description: valueIn('description') ?? '',
    category: valueIn('category') ?? '',
    view: valueIn('view') ?? '',
    author: valueIn('author') ?? null,
    model: valueIn('model') ?? null,
    parameters: fields.filter(({ name }) => name === 'param').map(({ value }) => parameterOf(value, choices)),
    text,
  };
}

/** What stands on a line of the file, counted from 1; the field goes on over the lines that follow it. */
export function partAtLine(source: string, line: number): QueryFilePart {
  const { fields, firstLine } = partsOf(source);
  if (line >= firstLine) return { statementLine: line - firstLine + 1 };
  const field = fields.findLast((each) => each.line <= line);
  if (field?.name !== 'param' && field?.name !== 'choices') return { field: field?.name ?? 'title' };
  const declared = fields.filter(({ name }) => name === 'param').map(({ value }) => nameIn(value));
  return { parameter: Math.max(declared.indexOf(nameIn(field.value)), 0) };
}

interface Field {
  name: string;
  /** On one line. */
  value: string;
  /** As it stands there, without what begins its further lines. */
  lines: string[];
  line: number;
}

function partsOf(source: string): { fields: Field[]; text: string; firstLine: number } {
  const lines = source.normalize('NFC').split(/\r?\n/);
  const opening = lines.findIndex((line) => !line.startsWith('//'));
  const headerEnd = opening === -1 ? lines.length : opening;
  const fields: Field[] = [];
  for (const [index, line] of lines.slice(0, headerEnd).entries()) {
    const text = line.replace(/^\/\/ ?/, '').trimEnd();
    const last = fields.at(-1);
    if (/^ {2,}/.test(text) && last) {
      last.value = `${last.value} ${text.trim()}`.trim();
      last.lines.push(text.slice(2));
    } else {
      const [, name = '', value = ''] = /^([a-z]+)(?::\s*|\s+|$)(.*)$/.exec(text) ?? [];
      if (name !== '') fields.push({ name, value: value.trim(), lines: [value.trim()], line: index + 1 });
    }
  }
  const rest = lines.slice(headerEnd);
  const blank = rest.findIndex((line) => line.trim() !== '');
  return { fields, text: rest.join('\n').trim(), firstLine: headerEnd + Math.max(blank, 0) + 1 };
}

function nameIn(text: string): string {
  return /^[^:]*/.exec(text)?.[0].trim() ?? '';
}

/** The statements that ask the graph for choices, by the name of their parameter. */
function choicesIn(fields: readonly Field[]): ReadonlyMap<string, string> {
  const all = fields.filter(({ name }) => name === 'choices');
  return new Map(all.map(({ value, lines }) => [nameIn(value), lines.join('\n').replace(/^[^:]*:\s*/, '')]));
}

function parameterOf(text: string, choices: ReadonlyMap<string, string>): DeclaredParameter {
  const [, name = '', type = '', standard, label = ''] =
    /^([^:]*):?\s*([^=|]*?)\s*(?:=\s*([^|]*?)\s*)?(?:\|\s*(.*))?$/.exec(text) ?? [];
  const known = { name: name.trim(), type, default: standard ?? null, label: label.trim() };
  return { ...known, choices: choices.get(known.name) ?? null };
}
