import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsJson,
  parseAsString,
} from 'nuqs';
import { dateParameter } from '../../../contract/api/parameters.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { refinementsShape, type Selection, type View } from '../../../contract/model/view.ts';
import { emptyView } from './change.ts';
import { decodeOrigins, encodeOrigins } from './origin-text.ts';
import { decodePositions, encodePositions } from './position-text.ts';
import { restore } from './restore.ts';
import { selectionOf } from './selection.ts';

/** A text that is no date counts as none; the as-of bar, where it stands and can be put right, says so. */
const parseAsDate = createParser<string>({
  parse: (text) => dateParameter.safeParse(text).data ?? null,
  serialize: String,
});

/** How the address spells a View. What is absent is as in an empty View; without `ids` and `saved` it is the overview. */
export const viewFields = {
  ids: parseAsArrayOf(parseAsString),
  /** Where the nodes stand, in the order of `ids`. */
  pos: parseAsString,
  /** The only relationships that are shown; absent for all among the nodes. */
  edges: parseAsArrayOf(parseAsString),
  /** In place of these three, and of the last three: where the View is kept that is too long for an address. */
  saved: parseAsString,
  hide: parseAsArrayOf(parseAsString),
  without: parseAsArrayOf(parseAsString),
  layout: parseAsString,
  at: parseAsDate,
  view: parseAsString,
  node: parseAsString,
  edge: parseAsString,
  /** The nodes that are selected together. */
  nodes: parseAsArrayOf(parseAsString),
  /** For each of `ids` by the expansion of which of them it came. */
  via: parseAsString,
  pins: parseAsArrayOf(parseAsString),
  /** What else is done to the graph, as far as it isn’t empty. */
  more: parseAsJson((value) => (typeof value === 'object' ? value : null)),
};

export type ViewFields = inferParserType<typeof viewFields>;

export const loadViewFields = createLoader(viewFields);

const serialize = createSerializer(viewFields);

/** Some programs that links are sent through cut what is longer. */
const maxLength = 2000;

export function isTooLong(fields: ViewFields): boolean {
  return serialize(fields).length > maxLength;
}

/**
 * @param overview the nodes of the overview as every browser places them; a View of just these needs no ids
 */
export function fieldsOf(view: View, overview: View['nodes'] | null): ViewFields {
  const isOverview = view.edges === 'all' && overview !== null && isSame(view.nodes, overview);
  const isPlaced = view.nodes.some(({ position }) => position);
  return {
    ids: isOverview ? null : view.nodes.map(({ id }) => id),
    pos: isOverview || !isPlaced ? null : encodePositions(view.nodes.map(({ position }) => position)),
    edges: view.edges === 'all' ? null : [...view.edges],
    saved: null,
    via: encodeOrigins(view.nodes),
    pins: listed(view.nodes.filter(({ pinned }) => pinned).map(({ id }) => id)),
    more: refinementsIn(view),
    ...choiceFieldsOf(view),
  };
}

/** The fields of a View that is kept elsewhere: what stays short enough for any address. */
export function keptFieldsOf(view: View, saved: string): ViewFields {
  return {
    ...{ ids: null, pos: null, edges: null, via: null, pins: null, more: null },
    saved,
    ...choiceFieldsOf(view),
  };
}

function listed(items: readonly string[]): string[] | null {
  return items.length > 0 ? [...items] : null;
}

/** What is done to the graph beyond the choice of its nodes; null where that is nothing. */
function refinementsIn(view: View): object | null {
  const parts = Object.keys(refinementsShape.shape).flatMap((name) => {
    const value = ownValue(view, name);
    return JSON.stringify(value) === JSON.stringify(ownValue(emptyView, name)) ? [] : [[name, value]];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}

/** The part of the address that stands beside `saved` too. */
function choiceFieldsOf(view: View) {
  const { hiddenKinds, hiddenTypes, layout, at, view: name, selection } = view;
  return {
    hide: listed(hiddenKinds),
    without: listed(hiddenTypes),
    layout: layout === emptyView.layout ? null : layout,
    at,
    view: name === emptyView.view ? null : name,
    node: selection && 'node' in selection ? selection.node : null,
    edge: selection && 'edge' in selection ? selection.edge : null,
    nodes: severalOf(selection),
  };
}

/**
 * The View that an address spells, without the nodes of one that is kept elsewhere.
 * @param kept the View that `saved` names, in which the address says what is chosen now
 */
export function viewOf(fields: ViewFields, kept?: View): View {
  const { ids, pos, edges, hide, without, layout, at, view, node, edge, nodes, via, pins, more } = fields;
  const positions = pos === null ? [] : decodePositions(pos);
  const origins = via === null || ids === null ? [] : decodeOrigins(via, ids);
  return restore({
    ...(kept ?? more),
    nodes:
      kept?.nodes ??
      ids?.map((id, index) => ({
        ...{ id, position: positions[index], from: origins[index] },
        ...(pins?.includes(id) && { pinned: true }),
      })),
    edges: kept?.edges ?? edges,
    hiddenKinds: hide,
    hiddenTypes: without,
    layout,
    at,
    view,
    selection: node !== null ? { node } : edge !== null ? { edge } : nodes && selectionOf(nodes),
  });
}

/** A longer list of selected nodes, in characters, is no part of a link. */
const maxSelectedLength = 800;

function severalOf(selection: Selection): string[] | null {
  if (!selection || !('nodes' in selection)) return null;
  return selection.nodes.join().length <= maxSelectedLength ? [...selection.nodes] : null;
}

function isSame(nodes: View['nodes'], others: View['nodes']): boolean {
  if (nodes === others) return true;
  const byId = new Map(others.map((node) => [node.id, node.position]));
  return (
    nodes.length === others.length &&
    nodes.every(({ id, position, pinned }) => {
      const other = byId.get(id);
      return byId.has(id) && !pinned && other?.x === position?.x && other?.y === position?.y;
    })
  );
}
