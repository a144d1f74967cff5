/** A value of JSON-LD: a text, a number, a thing, or several. */
export type LinkedValue = string | number | LinkedThing | readonly LinkedValue[];

/** A thing in the words of schema.org. */
export interface LinkedThing {
  '@type': string;
  '@id'?: string;
  [property: string]: LinkedValue | undefined;
}

/** A thing with the vocabulary that says what its properties mean. */
export interface LinkedData extends LinkedThing {
  '@context': 'https://schema.org';
}

/** Leaves out what is absent or empty, since in linked data a property that is there says something. */
export function thing(type: string, properties: Record<string, LinkedValue | undefined | null>): LinkedThing {
  const present = Object.entries(properties).filter(
    ([, value]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(present) } as LinkedThing;
}
