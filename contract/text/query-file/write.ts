import type { DeclaredParameter, QueryFile } from './query-file.ts';

/** Lines of a description are no longer. */
const maxColumns = 100;

/** Writes the file of a saved query: the header, then the statement. What a line cannot hold is put on one line. */
export function queryFileOf({
  title,
  description,
  category,
  view,
  author,
  model,
  parameters,
  text,
}: QueryFile): string {
  const statement = text.trim();
  const header = [
    field('title', title),
    ...wrapped(field('description', description)),
    field('category', category),
    field('view', view),
    ...(author?.trim() ? [field('author', author)] : []),
    ...(model?.trim() ? [field('model', model)] : []),
    ...parameters.flatMap(parameterLines),
  ];
  // A comment that opens the statement would be read as part of the header.
  const gap = statement.startsWith('//') ? [''] : [];
  return [...header.map((line) => `// ${line}`.trimEnd()), ...gap, statement, ''].join('\n');
}

/** A parameter as a header declares it: `param at: date = | As of`, and below it the choices that it has in the graph. */
function parameterLines({ name, type, default: standard, label, choices }: DeclaredParameter): string[] {
  const given = standard === null ? '' : ` = ${standard}`.trimEnd();
  const lines = choices?.trim() ? `choices ${name}: ${choices.trim()}`.split('\n') : [];
  return [
    `param ${oneLine(`${name}: ${type}${given} | ${label}`)}`,
    ...lines.map((line, index) => (index === 0 ? line : `  ${line}`)),
  ];
}

function field(name: string, value: string): string {
  return `${name}: ${oneLine(value)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A long field over several lines, of which all but the first begin with spaces. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < maxColumns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `  ${word}`);
  }
  return lines;
}
