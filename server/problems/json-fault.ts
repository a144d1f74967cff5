import { parseDocument } from 'yaml';

/** A longer text is not searched for its fault by the slower of the two parsers. */
const maxSearched = 100_000;

/**
 * Where a text stops being JSON; lines and columns count from 1. The engine does not say so of every fault; JSON is also
 * YAML, whose parser does.
 * @param message what the engine said of it
 * @returns undefined where it cannot be found out
 */
export function placeOfJsonFault(
  text: string,
  message: string,
): { line: number; column: number } | undefined {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  if (message.startsWith('Unexpected end')) return endOf(text);
  if (text.length > maxSearched) return undefined;
  try {
    const [start] = parseDocument(text, { schema: 'json' }).errors[0]?.linePos ?? [];
    return start ? { line: start.line, column: start.col } : endOf(text);
  } catch {
    // Nested deeper than the parser goes.
    return undefined;
  }
}

function endOf(text: string): { line: number; column: number } {
  const lines = text.trimEnd().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
