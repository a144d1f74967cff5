/** Characters that no XML may hold, however they are written: most control characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
    // As they stand, readers would make spaces of them.
    ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
  }),
);

/** A text of XML with what it may not hold replaced by �. */
export function wellFormed(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

/** A text as it stands in an element or in the quotes of an attribute. */
export function xmlText(text: string): string {
  return wellFormed(text).replace(/[&<>"\t\n\r]/g, (character) => references.get(character) ?? character);
}

/**
 * An element of XML.
 * @param attributes those without a value are left out
 * @param children that are XML already
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
