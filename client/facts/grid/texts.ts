import { counted, formatNumber } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

export function filteredText(rows: number, of: number): string {
  return `${formatNumber(rows)} of ${counted(of, nouns.row)} match.`;
}

export function keptText(rows: number): string {
  return `${counted(rows, nouns.row)} kept.`;
}

export function notOnCanvasText(entities: number): string {
  return `${counted(entities, nouns.entity)} ${entities === 1 ? 'is' : 'are'} not on the canvas.`;
}

/** What was copied, as its message has it. */
export function copiedRows(rows: number): string {
  return counted(rows, nouns.row);
}
