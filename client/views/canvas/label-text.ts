import { graphemeCount, graphemesOf } from '../../../contract/text/graphemes.ts';

/** Letters that fit on one line of a caption, and how many lines a caption may have. */
const letters = 19;
const lines = 3;

/**
 * A name as it stands under its node: broken between words into a few short lines, and ended by … where it
 * is longer. The whole name is in the tooltip and the panel.
 */
export function labelText(name: string): string {
  const broken = brokenInto(name.normalize('NFC').trim());
  if (broken.length <= lines) return broken.join('\n');
  const last = broken[lines - 1] ?? '';
  return [...broken.slice(0, lines - 1), ended(last)].join('\n');
}

function brokenInto(name: string): string[] {
  const broken: string[] = [];
  for (const word of name.split(/\s+/)) {
    for (const [index, piece] of pieces(word).entries()) {
      const last = broken.at(-1);
      const joined = last === undefined ? piece : `${last}${index === 0 ? ' ' : ''}${piece}`;
      if (last !== undefined && graphemeCount(joined) <= letters) broken.splice(-1, 1, joined);
      else broken.push(piece);
    }
  }
  return broken;
}

/** A word longer than a line is broken after its hyphens, else cut, so that no caption is wider than its footprint. */
function pieces(word: string): string[] {
  if (graphemeCount(word) <= letters) return [word];
  const hyphened = word.match(/[^-–]+[-–]?|[-–]/gu) ?? [''];
  return hyphened.flatMap(cut);
}

function cut(word: string): string[] {
  const all = graphemesOf(word);
  const count = Math.ceil(all.length / letters);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * letters, (index + 1) * letters).join(''),
  );
}

function ended(line: string): string {
  const kept = graphemesOf(line)
    .slice(0, letters - 1)
    .join('');
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}
