/** More letters than a name has, on the average. */
const longestName = 80;
/** And than a word has by which something is distinguished from others. */
const longestKey = 24;

const dates = [/^[+-]?\d{4,5}-\d{2}(-\d{2}([Tt ].*)?)?$/, /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/];
const addresses = [/^[a-z][a-z\d+.-]*:\/\//i, /^www\./i, /^\S+@\S+\.\S+$/, /^\S*\.(html?|png|jpe?g|pdf)#?$/i];
const numbers = [/^[\d\s.,+()/%-]+$/];
const machineKeys = [
  /^(0x)?[\da-f]{16,}$/i,
  /^[\da-f]{8}-[\da-f]{4}-[\da-f-]+$/i,
  /^(?=\S*\d)[\w+/-]{22,}={0,2}$/,
  /^\d+:[\da-f-]+:\d+$/i,
];

/**
 * Whether values could be names at all: not for the most part addresses, dates, numbers or keys, and not long.
 * @param examples some of the values
 */
export function couldBeNames(examples: readonly string[]): boolean {
  return (
    mostly(examples, (text) => !matches(text, dates, addresses, numbers, machineKeys)) &&
    areShort(examples, longestName)
  );
}

/** Whether they could distinguish things at least: they are short, and neither addresses nor what only machines read. */
export function couldBeKeys(examples: readonly string[]): boolean {
  return (
    mostly(examples, (text) => !matches(text, dates, addresses, machineKeys)) &&
    areShort(examples, longestKey)
  );
}

/** Whether they are words as people write them, several in a row: what is called an id may be a name. */
export function areWritten(examples: readonly string[]): boolean {
  return mostly(examples, (text) => /\p{L}{2,}\s+\S+/u.test(text));
}

function mostly(examples: readonly string[], holds: (text: string) => boolean): boolean {
  return examples.length > 0 && examples.filter((text) => holds(text.trim())).length >= examples.length / 2;
}

function areShort(examples: readonly string[], longest: number): boolean {
  return examples.reduce((sum, text) => sum + text.length, 0) / examples.length <= longest;
}

function matches(text: string, ...looks: readonly RegExp[][]): boolean {
  return looks.flat().some((look) => look.test(text));
}
