import { formatNumber } from '../../contract/text/language.ts';

/** What is said about files that people save, whatever is in them. */

export function savedText(name: string): string {
  return `Saved “${name}”.`;
}

export function deletedText(name: string): string {
  return `Deleted “${name}”.`;
}

export function askDelete(name: string): string {
  return `Delete “${name}”?`;
}

/** Where in a file something is: `Line 3, column 1`. */
export function placeText({ line, column }: { line: number; column: number }): string {
  return `Line ${line}, column ${column}`;
}

export function brokenFilesText(count: number): string {
  return count === 1
    ? 'A file in the workspace can’t be read'
    : `${formatNumber(count)} files in the workspace can’t be read`;
}
