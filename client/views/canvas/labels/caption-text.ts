import { columnsOf, startOf } from './columns.ts';

/** Letters that fit on one line of a caption, and how many lines a caption may have. */
const full = { columns: 19, lines: 3 };

/** Narrower and shorter forms of a caption for where there is less room, the better first. */
const shorter = [
  { columns: 12, lines: 3 },
  { columns: 19, lines: 2 },
  { columns: 19, lines: 1 },
  { columns: 12, lines: 1 },
];

/** Neither seen nor allowed in a file: control characters, halves of a surrogate pair, and what turns the line around. */
const unseen = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * A name as it stands under its node: broken between words into a few short lines, and ended by … where it
 * is longer. The whole name is in the tooltip and the panel.
 */
export function captionText(name: string): string {
  return fitted(name, full).join('\n');
}

/** The forms that a caption may take, each as its lines: the full one, then those that take less room. */
export function captionForms(name: string): string[][] {
  const forms = [full, ...shorter].map((size) => fitted(name, size));
  const whole = forms[0] ?? [];
  // The narrower form is there to keep words that would be cut, not to cut more.
  const kept = forms.filter((lines, index) => index !== 1 || isCut(whole) || !isCut(lines));
  return [...new Map(kept.map((lines) => [lines.join('\n'), lines])).values()];
}

/** Whether a form leaves some of the name out. */
export function isCut(lines: readonly string[]): boolean {
  return lines.at(-1)?.endsWith('…') === true;
}

interface CaptionSize {
  columns: number;
  lines: number;
}

function fitted(name: string, { columns, lines }: CaptionSize): string[] {
  const text = name.replace(unseen, (character) => (/\s/.test(character) ? ' ' : '\ufffd'));
  const broken = brokenInto(text.normalize('NFC').trim(), columns);
  if (broken.length <= lines) return broken;
  return [...broken.slice(0, lines - 1), ended(broken[lines - 1] ?? '', columns)];
}

function brokenInto(name: string, columns: number): string[] {
  const broken: string[] = [];
  for (const word of name.split(/\s+/)) {
    for (const [index, piece] of pieces(word, columns).entries()) {
      const last = broken.at(-1);
      const joined = last === undefined ? piece : `${last}${index === 0 ? ' ' : ''}${piece}`;
      if (last !== undefined && columnsOf(joined) <= columns) broken.splice(-1, 1, joined);
      else broken.push(piece);
    }
  }
  return broken;
}

/** A word longer than a line is broken after its hyphens, else cut, so that no caption is wider than its footprint. */
function pieces(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word];
  const hyphened = word.match(/[^-–]+[-–]?|[-–]/gu) ?? [''];
  return hyphened.flatMap((part) => cut(part, columns));
}

/** Cuts between what readers take for letters, never inside one. */
function cut(part: string, columns: number): string[] {
  const cuts: string[] = [];
  for (let rest = part; rest !== ''; rest = rest.slice(cuts.at(-1)?.length))
    cuts.push(startOf(rest, columns));
  return cuts;
}

function ended(line: string, columns: number): string {
  return `${startOf(line, columns - 1).replace(/[\s,;:–-]+$/, '')}…`;
}
