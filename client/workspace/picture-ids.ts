import type { Selection } from '../../contract/model/view.ts';
import type { Address } from './address.ts';

/** An address with more ids than this is too long for some programs that links are sent through. */
const most = 150;

/**
 * The ids by which the address names a picture.
 * @param overview the ids of the overview, which needs no ids in the address
 */
export function pictureIds(shown: Iterable<string>, overview: ReadonlySet<string>): string[] | null {
  const ids = [...shown];
  const isOverview = ids.length === overview.size && ids.every((id) => overview.has(id));
  return isOverview ? null : ids.slice(0, most);
}

/** Tells pictures apart, whatever the order their nodes came in. */
export function pictureKey(ids: readonly string[] | null): string {
  return ids === null ? 'overview' : [...ids].sort().join(' ');
}

export function selectionOf({ node, edge }: Pick<Address, 'node' | 'edge'>): Selection {
  if (node !== null) return { node };
  return edge === null ? null : { edge };
}

/** The part of the address that says what is selected. */
export function selectionFields(selection: Selection): Pick<Address, 'node' | 'edge'> {
  return {
    node: selection && 'node' in selection ? selection.node : null,
    edge: selection && 'edge' in selection ? selection.edge : null,
  };
}
