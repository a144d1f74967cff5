import { quoted } from '../../../../contract/text/cypher-quoting.ts';

/** One of the statements of a text, and where it stands. */
export interface StatementRange {
  /** Without the white space around it, and without the semicolon that ends it. */
  text: string;
  from: number;
  to: number;
}

/** The statements of a text, which semicolons divide. What is nothing but comments is none. */
export function statementsOf(text: string): StatementRange[] {
  const code = blanked(text);
  const ends = [...code.matchAll(/;/g)].map(({ index }) => index);
  return [...ends, text.length].flatMap((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    if (code.slice(start, end).trim() === '') return [];
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = end - (part.length - part.trimEnd().length);
    return [{ text: text.slice(from, to), from, to }];
  });
}

/** The text with what is no code replaced by spaces, so that every place stays where it was. */
function blanked(text: string): string {
  return text.replace(quoted, (part) => ' '.repeat(part.length));
}

/** A place in a text, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where a place in a part of a text lies in the whole. */
export function placeInWhole(start: Place, { line, column }: Place): Place {
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}
