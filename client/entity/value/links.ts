/** An address that a value is as a whole. */
export interface ValueLink {
  href: string;
  /** Where it leads, without what only looks like it: `example.org/people/7`. */
  text: string;
  isMail: boolean;
}

/** Longer addresses are no use to anybody, and slow to read. */
const maxLetters = 2_000;

const mail = /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/**
 * Reads a value as the address of a page or of a mailbox.
 * @returns undefined for any other text, also for addresses that would run something
 */
export function linkOf(value: string): ValueLink | undefined {
  const text = value.trim();
  if (text.length > maxLetters || /\s/.test(text)) return undefined;
  if (mail.test(text)) return { href: `mailto:${text}`, text, isMail: true };
  if (!/^https?:\/\//i.test(text)) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  const path = url.pathname === '/' && !url.search && !url.hash ? '' : url.pathname;
  return { href: url.href, text: `${url.host}${readable(path + url.search + url.hash)}`, isMail: false };
}

/** As it was written before it became an address, where it was. */
function readable(path: string): string {
  try {
    // Not what turns the direction of the text, or is not seen.
    const text = decodeURI(path);
    return /[\p{C}\p{Z}]/u.test(text) ? path : text;
  } catch {
    return path;
  }
}
