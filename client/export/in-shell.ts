/** A text as one word of a shell’s line, whatever it holds. */
export function inShell(text: string): string {
  return /^[\w.,:/=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
