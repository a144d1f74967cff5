import type { YAMLError } from 'yaml';

/** A fault of the library's, with the lines of the file that it is in. */
export interface YamlFault {
  code: YAMLError['code'];
  /** What the library says. */
  reason: string;
  /** Counted from 1. */
  line: number;
  column: number;
  lines: readonly string[];
}

/** What somebody did, where, and what to do. */
export interface Slip {
  line: number;
  column: number;
  message: string;
}

/** A field's name and its value, with what is before it: `  - name: An`. */
const field = /^(\s*(?:- +)*(?:\{ *)?)([\w-]+):(?= |$)\s*(.*)$/;

/** A value without quotes that holds a colon, which makes it look like one more field. */
export function unquotedColon({ code, line, lines }: YamlFault): Slip | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return undefined;
  const [, before = '', name = '', value = ''] = field.exec(lines[line - 1] ?? '') ?? [];
  if (/^["'[{|>]/.test(value) || !/:( |$)/.test(value)) return undefined;
  const message = `The text of "${name}" holds a colon, which YAML takes for another field: put the text in quotes.`;
  return { line, column: before.length + name.length + 3, message };
}

/** `name:An`, `-id: an` and `name An`. */
export function missingMark({ line, lines }: YamlFault): Slip | undefined {
  const text = lines[line - 1] ?? '';
  const [dash] = /^\s*-(?=[\w-]+:)/.exec(text) ?? [];
  if (dash) return { line, column: dash.length + 1, message: 'A space is missing after the dash.' };
  const [, before = '', name = ''] = /^(\s*(?:- +)?)([a-z]\w*):\S/.exec(text) ?? [];
  if (name)
    return { line, column: before.length + name.length + 2, message: `A space is missing after "${name}:".` };
  const [, space = '', word = ''] = /^(\s*(?:- +)?)([a-z]\w*)(?: +[^:\s][^:]*)?$/.exec(text) ?? [];
  if (!word || !/^\s*(- +)?[\w-]+:/.test(lines[line] ?? '')) return undefined;
  return { line, column: space.length + word.length + 1, message: `A colon is missing after "${word}".` };
}

/** What YAML keeps for itself at the beginning of a value. */
export function reservedStart({ code, line, column, lines }: YamlFault): Slip | undefined {
  if (code !== 'BAD_SCALAR_START' && code !== 'TAG_RESOLVE_FAILED') return undefined;
  const mark = lines[line - 1]?.[column - 1] ?? '';
  const message = `The text begins with ${mark}, which YAML keeps for itself: put the text in quotes.`;
  return { line, column, message };
}

/** A quotation mark that is not closed, or after whose end the text goes on. */
export function brokenQuotes({ code, reason, line, lines }: YamlFault): Slip | undefined {
  const unclosed = code === 'MISSING_CHAR' && reason.includes('closing');
  const goesOn = code === 'UNEXPECTED_TOKEN' && reason.includes('scalar at node end');
  if (!unclosed && !goesOn) return undefined;
  for (let index = line - 1; index >= (goesOn ? line - 1 : 0); index -= 1) {
    const [, before = '', name = '', value = ''] = field.exec(lines[index] ?? '') ?? [];
    const [mark = ''] = /^["']/.exec(value) ?? [];
    const end = mark && closingOf(value, mark);
    if (end === '' || (end === undefined) !== unclosed) continue;
    const place = { line: index + 1, column: before.length + name.length + 3 };
    if (end === undefined)
      return { ...place, message: `The text of "${name}" begins with ${mark} and nothing closes it.` };
    if (end + 1 === value.trimEnd().length) return undefined;
    const message = `The text of "${name}" goes on after its closing ${mark}: put quotes around the whole of it, and write a ${mark} within as ${mark === '"' ? '\\"' : "''"}.`;
    return { ...place, message };
  }
  return undefined;
}

function closingOf(value: string, mark: string): number | undefined {
  const whole = mark === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const found = whole.exec(value);
  return found ? found[0].length - 1 : undefined;
}

/** A list or group of fields in brackets that is not closed, or lacks a comma. */
export function brokenBrackets({ code, reason, line, column, lines }: YamlFault): Slip | undefined {
  if (reason.includes('Missing , or :'))
    return { line, column, message: 'A comma is missing between the parts of this list.' };
  if (!/Flow (sequence|map)/.test(reason) && !(code === 'MISSING_CHAR' && /[\]}]/.test(reason)))
    return undefined;
  for (let index = line - 1; index >= 0; index -= 1) {
    const text = (lines[index] ?? '').replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) =>
      ' '.repeat(quoted.length),
    );
    const open: number[] = [];
    for (const [at, mark] of [...text].entries()) {
      if (mark === '[' || mark === '{') open.push(at);
      if (mark === ']' || mark === '}') open.pop();
    }
    const [first] = open;
    if (first === undefined) continue;
    const [opening, closing] = text[first] === '[' ? ['[', ']'] : ['{', '}'];
    return { line: index + 1, column: first + 1, message: `The bracket ${opening} lacks its ${closing}.` };
  }
  return undefined;
}

/** More than one document in a file. */
export function secondDocument({ code, line }: YamlFault): Slip | undefined {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  const message =
    'A second YAML document begins here: take out the line "---" or "...", so that the file is one list.';
  return { line, column: 1, message };
}
