const names = new Map([
  ['string', 'Text'],
  ['integer', 'Whole number'],
  ['boolean', 'Yes or no'],
  ['date', 'Date'],
  ['duration', 'Duration'],
  ['entity', 'Entity'],
  ['json', 'JSON'],
]);

const lists = ['string', 'integer', 'entity', 'date'].map((type) => `list of ${type}`);

/** The types that may be chosen; the present one first where it is none of the usual. */
export function typesFor(type: string): string[] {
  const usual = [...names.keys(), ...lists];
  return usual.includes(type) ? usual : [type, ...usual];
}

/** A type as the header of a saved query has it, in words: `List: entity, Body`. */
export function typeText(type: string): string {
  const [, ofList] = /^list\s+of\s+(.*)$/.exec(type) ?? [];
  if (ofList !== undefined) return `List: ${typeText(ofList).toLowerCase()}`;
  const [, kind] = /^entity:(.+)$/.exec(type) ?? [];
  if (kind !== undefined) return `Entity: ${kind}`;
  const [, range] = /^integer\s+(.+)$/.exec(type) ?? [];
  if (range !== undefined) return `Whole number ${range}`;
  return names.get(type) ?? `One of: ${type}`;
}
