import type { YAMLError } from 'yaml';

type Code = YAMLError['code'];

/** What the library's errors mean, in words that repeat nothing of the text: it may be part of a password. */
const sentences = new Map<Code, string>([
  ['MISSING_CHAR', 'a quotation mark or bracket is not closed here'],
  ['BAD_SCALAR_START', 'begins with a character that YAML keeps for itself: put the text in quotes'],
  ['TAG_RESOLVE_FAILED', 'begins with a character that YAML keeps for itself: put the text in quotes'],
  ['BLOCK_AS_IMPLICIT_KEY', 'holds a colon, which YAML takes for another field: put the text in quotes'],
  ['TAB_AS_INDENT', 'a line begins with a tab: begin it with spaces'],
  ['BAD_DQ_ESCAPE', 'holds a backslash in double quotes: use single quotes'],
  ['MULTIPLE_DOCS', 'a second YAML document begins here: take out the line "---"'],
]);

const otherwise = 'is not YAML that can be read: look at the quotes, colons and indentation here';

export function yamlSentence({ code }: YAMLError): string {
  return sentences.get(code) ?? otherwise;
}
