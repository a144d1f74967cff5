import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
} from 'nuqs';
import { dateParameter } from '../../../contract/api/parameters.ts';
import type { View } from '../../../contract/model/view.ts';
import { emptyView } from './change.ts';
import { decodePositions, encodePositions } from './position-text.ts';
import { restore } from './restore.ts';

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
  /** In place of these three: where the View is kept that is too long for an address. */
  saved: parseAsString,
  hide: parseAsArrayOf(parseAsString),
  without: parseAsArrayOf(parseAsString),
  layout: parseAsString,
  at: parseAsDate,
  view: parseAsString,
  node: parseAsString,
  edge: parseAsString,
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
    ...choiceFieldsOf(view),
  };
}

/** The part of the address that stays short, and stands beside `saved` too. */
function choiceFieldsOf(view: View) {
  const { hiddenKinds, hiddenTypes, layout, at, view: name, selection } = view;
  return {
    hide: hiddenKinds.length > 0 ? [...hiddenKinds] : null,
    without: hiddenTypes.length > 0 ? [...hiddenTypes] : null,
    layout: layout === emptyView.layout ? null : layout,
    at,
    view: name === emptyView.view ? null : name,
    node: selection && 'node' in selection ? selection.node : null,
    edge: selection && 'edge' in selection ? selection.edge : null,
  };
}

/**
 * The View that an address spells, without the nodes of one that is kept elsewhere.
 * @param kept the View that `saved` names, in which the address says what is chosen now
 */
export function viewOf(fields: ViewFields, kept?: View): View {
  const { ids, pos, edges, hide, without, layout, at, view, node, edge } = fields;
  const positions = pos === null ? [] : decodePositions(pos);
  return restore({
    nodes: kept?.nodes ?? ids?.map((id, index) => ({ id, position: positions[index] })),
    edges: kept?.edges ?? edges,
    hiddenKinds: hide,
    hiddenTypes: without,
    layout,
    at,
    view,
    selection: node !== null ? { node } : edge !== null ? { edge } : null,
  });
}

function isSame(nodes: View['nodes'], others: View['nodes']): boolean {
  if (nodes === others) return true;
  const byId = new Map(others.map((node) => [node.id, node.position]));
  return (
    nodes.length === others.length &&
    nodes.every(({ id, position }) => {
      const other = byId.get(id);
      return byId.has(id) && other?.x === position?.x && other?.y === position?.y;
    })
  );
}
