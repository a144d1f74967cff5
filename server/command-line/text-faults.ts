import type { TextFault } from './graph-client/graph-client.ts';

/**
 * What is wrong in a text, each with its line and a caret under the place.
 * @param file its name, before the place; none where the text was typed
 */
export function faultsInText(text: string, faults: readonly TextFault[], file?: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return faults.map((fault) => faultInText(lines, fault, file)).join('');
}

function faultInText(
  lines: readonly string[],
  { message, line, column = 1 }: TextFault,
  file?: string,
): string {
  if (line === undefined) return `${file === undefined ? '' : `${file}: `}${message}\n`;
  const place = file === undefined ? `Line ${line}, column ${column}` : `${file}:${line}:${column}`;
  const shown = lines[line - 1];
  if (shown === undefined) return `${place}: ${message}\n`;
  // A tab stays one, so that the caret stands below its letter however wide tabs are.
  const before = shown.slice(0, column - 1).replaceAll(/[^\t]/gu, ' ');
  return `${place}: ${message}\n  ${shown}\n  ${before}^\n`;
}
