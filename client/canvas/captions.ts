/** Letters that fit on one line of a caption, and how many lines a caption may have. */
const letters = 19;
const lines = 3;

/**
 * A name as it stands under its node: broken between words into a few short lines, and ended by … where it
 * is longer. The whole name is in the tooltip and the panel.
 */
export function captionOf(name: string): string {
  const broken = brokenInto(name.normalize('NFC').trim());
  if (broken.length <= lines) return broken.join('\n');
  const last = broken[lines - 1] ?? '';
  return [...broken.slice(0, lines - 1), ended(last)].join('\n');
}

function brokenInto(name: string): string[] {
  const broken: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      broken.splice(-1, 1, `${last} ${word}`);
    else broken.push(...chunks(word));
  }
  return broken;
}

/** A word longer than a line is cut, so that no caption is wider than its footprint. */
function chunks(word: string): string[] {
  return word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? [''];
}

function ended(line: string): string {
  return `${line.slice(0, letters - 1).replace(/[\s,;:–-]+$/, '')}…`;
}
