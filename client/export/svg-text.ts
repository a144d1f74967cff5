/** Characters that no XML may hold, however they are written: most control characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A drawing as the text of a file, well-formed whatever names it holds: what XML cannot hold stands as �, as the
 * canvas shows it.
 */
export function svgText(drawing: Element): string {
  return wellFormed(new XMLSerializer().serializeToString(drawing));
}

/** A text of XML with what it may not hold replaced. */
export function wellFormed(text: string): string {
  return text.replace(forbidden, '\ufffd');
}
