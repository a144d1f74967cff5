import type { SeedProblem } from '../problem.ts';
import type { SeedFile } from './seed-file.ts';

/** More text than the program can read at once, in characters. */
const longest = 200_000_000;

/**
 * A text that was saved in another encoding, holds characters that nobody sees, or is too long: none of it is read.
 * @returns one problem, at the first place
 */
export function unreadableText({ text, shownAs }: SeedFile): SeedProblem | undefined {
  if (text.length > longest)
    return at(0, 'The file is longer than 200 MB. Split the data set into several folders.');
  if (/^\uFFFD\uFFFD/.test(text) || /^(.\0|\0.){2}/s.test(text))
    return at(0, 'The file is saved as UTF-16: save it as UTF-8.');
  const foreign = text.search('\uFFFD');
  if (foreign >= 0)
    return at(
      foreign,
      'From here on the file is not UTF-8: open it in the encoding it was written in, and save it as UTF-8.',
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = text.search(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    return at(control, `Here stands a control character (U+${code}), which nobody sees: delete it.`);
  }
  return undefined;

  function at(offset: number, message: string): SeedProblem {
    const before = text.slice(0, offset).split('\n');
    return { file: shownAs, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
  }
}
