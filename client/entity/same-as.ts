import type { PropertyValue } from '../../contract/model/graph.ts';

/** Where a thing is described once more: an entity of another data set, or a page. */
export interface SamePlace {
  text: string;
  id?: string | undefined;
  dataset?: string | undefined;
  /** Of a page: http or https, nothing that runs. */
  address?: string | undefined;
}

/** The places that an entity of ours names as the same. */
export function placesOf({ sameAs }: Readonly<Record<string, PropertyValue | undefined>>): SamePlace[] {
  if (!Array.isArray(sameAs)) return [];
  return sameAs.filter((each) => typeof each === 'string').map(placeOf);
}

function placeOf(text: string): SamePlace {
  const [, dataset, id] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(text) ?? [];
  if (id !== undefined) return { text, dataset, id };
  const url = URL.parse(text);
  return /^https?:$/.test(url?.protocol ?? '') ? { text, address: url?.href } : { text };
}
