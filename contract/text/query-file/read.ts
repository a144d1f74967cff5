import type { DeclaredParameter, QueryFile } from './query-file.ts';

/** What a line of a query's file says: a field of the header, the nth parameter, or the statement. */
export type QueryFilePart = { field: string } | { parameter: number } | { statementLine: number };

/**
 * Reads the file of a saved query as far as it can be read: what is missing is empty, and fields that are not known
 * are left out. Whether the file is right is for the server to say.
 */
export function readQueryFile(source: string): QueryFile {
  const { fields, text } = partsOf(source);
  const valueIn = (name: string) => fields.find((each) => each.name === name)?.value;
  return {
    title: valueIn('title') ?? '',
    description: valueIn('description') ?? '',
    category: valueIn('category') ?? '',
    view: valueIn('view') ?? '',
    author: valueIn('author') ?? null,
    model: valueIn('model') ?? null,
    parameters: fields.filter(({ name }) => name === 'param').map(({ value }) => parameterOf(value)),
    text,
  };
}

/** What stands on a line of the file, counted from 1; the field goes on over the lines that follow it. */
export function partAtLine(source: string, line: number): QueryFilePart {
  const { fields, firstLine } = partsOf(source);
  if (line >= firstLine) return { statementLine: line - firstLine + 1 };
  const at = fields.findLastIndex((field) => field.line <= line);
  const field = fields[at];
  if (field?.name !== 'param') return { field: field?.name ?? 'title' };
  return { parameter: fields.slice(0, at).filter(({ name }) => name === 'param').length };
}

interface Field {
  name: string;
  value: string;
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
    if (/^ {2,}/.test(text) && last) last.value = `${last.value} ${text.trim()}`.trim();
    else {
      const [, name = '', value = ''] = /^([a-z]+)(?::\s*|\s+|$)(.*)$/.exec(text) ?? [];
      if (name !== '') fields.push({ name, value: value.trim(), line: index + 1 });
    }
  }
  const rest = lines.slice(headerEnd);
  const blank = rest.findIndex((line) => line.trim() !== '');
  return { fields, text: rest.join('\n').trim(), firstLine: headerEnd + Math.max(blank, 0) + 1 };
}

function parameterOf(text: string): DeclaredParameter {
  const [, name = '', type = '', standard, label = ''] =
    /^([^:]*):?\s*([^=|]*?)\s*(?:=\s*([^|]*?)\s*)?(?:\|\s*(.*))?$/.exec(text) ?? [];
  return { name: name.trim(), type, default: standard ?? null, label: label.trim() };
}
