/** A part of a file that can be read by itself. */
export interface TextPart {
  text: string;
  /** How many lines of the file come before it. */
  linesBefore: number;
}

/** A longer text is read in parts, in characters: the tree of YAML takes many times the memory of its text. */
const longestWhole = 500_000;
const recordsInPart = 1_000;

/** What makes one record depend on another place in the file: marks and references to them, directives, documents. */
const reachesFar = /^(---|\.\.\.|%)|(^|[\s[{,])[&*][^\s]/m;

/**
 * A list of records in parts of some hundreds; the whole text where it is short, or where its records do not each begin a
 * line with a hyphen, or depend on one another.
 */
export function textParts(text: string): TextPart[] {
  if (text.length <= longestWhole || !beginsWithRecord(text) || reachesFar.test(text))
    return [{ text, linesBefore: 0 }];
  const parts: TextPart[] = [];
  let [start, linesBefore, lines, records] = [0, 0, 0, 0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    lines += 1;
    if (!text.startsWith('- ', end + 1)) continue;
    records += 1;
    if (records % recordsInPart !== 0) continue;
    parts.push({ text: text.slice(start, end + 1), linesBefore });
    [start, linesBefore] = [end + 1, lines];
  }
  return [...parts, { text: text.slice(start), linesBefore }];
}

/** Whether the first line that is no comment begins a record. */
function beginsWithRecord(text: string): boolean {
  return /^(\s*(#.*)?\r?\n)*- /.test(text.slice(0, longestWhole));
}
