import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import type { ColourBy, SizeBy } from '../../../../contract/model/profile/looks.ts';
import type { Profile } from '../../../../contract/model/profile/profile.ts';
import { toneOf } from '../contrast.ts';
import { type ChosenColours, coloursOfValues } from './category-colours.ts';
import type { GraphStyles, ItemStyle, StyledItem, StyleLegend } from './graph-styles.ts';
import { coloursOfRange } from './range-colours.ts';
import { sizesOf } from './sizes.ts';

/** What a profile says of how the items of a label or a type are drawn. */
interface Said {
  colour?: string | undefined;
  colourBy?: ColourBy | undefined;
  sizeBy?: SizeBy | undefined;
}

type Styles = Map<string, ItemStyle>;

/**
 * Styles by the values of properties, as a profile has them.
 * @param labelOf what a node is called by
 * @returns works them out for a graph; the colours of values stay the same from one graph to the next
 */
export function stylesByValue({ labels, relationships }: Profile, labelOf: (node: GraphNode) => string) {
  const memory = new Map<string, ChosenColours>();
  const chosenOf = (key: string) => {
    const chosen = memory.get(key) ?? new Map();
    memory.set(key, chosen);
    return chosen;
  };
  const ofNodes = new Map<string, Said>(
    Object.entries(labels).flatMap(([label, { colourBy, sizeBy }]) =>
      colourBy || sizeBy ? [[label, { colourBy, sizeBy }] as const] : [],
    ),
  );
  const ofEdges = new Map<string, Said>(
    Object.entries(relationships).flatMap(([type, { colour, colourBy, widthBy }]) =>
      colour || colourBy || widthBy ? [[type, { colour, colourBy, sizeBy: widthBy }] as const] : [],
    ),
  );
  return (nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): GraphStyles => {
    const legend: StyleLegend[] = [];
    const style = <Item extends StyledItem>(
      items: Iterable<Item>,
      said: ReadonlyMap<string, Said>,
      of: (item: Item) => string,
      isEdge: boolean,
    ) => {
      const styles: Styles = new Map();
      if (said.size === 0) return styles;
      for (const [name, group] of Map.groupBy(items, of)) {
        const how = said.get(name);
        if (how) legend.push(...styleGroup(group, how, { of: name, isEdge }, styles, chosenOf));
      }
      return styles;
    };
    return {
      nodes: style(nodes, ofNodes, labelOf, false),
      edges: style(edges, ofEdges, ({ type }) => type, true),
      legend,
    };
  };
}

/** Adds the styles of the items of one label or type, and returns what the legend says of them. */
function styleGroup(
  items: readonly StyledItem[],
  { colour, colourBy, sizeBy }: Said,
  group: Pick<StyleLegend, 'of' | 'isEdge'>,
  styles: Styles,
  chosenOf: (key: string) => ChosenColours,
): StyleLegend[] {
  const base = colour === undefined ? undefined : toneOf(colour);
  const coloured =
    colourBy && coloursBy(items, colourBy, () => chosenOf(JSON.stringify([group, colourBy.property])));
  const sized = sizeBy && sizesOf(items, sizeBy, group.isEdge);
  items.forEach(({ id }, index) => {
    const tone = coloured?.tones[index] ?? base;
    const size = sized?.sizes[index];
    if (tone || size !== undefined)
      styles.set(id, { ...(tone && { tone }), ...(size !== undefined && { size }) });
  });
  return [
    ...(coloured && tellsAnything(coloured.legend)
      ? [{ ...group, property: colourBy.property, ...coloured.legend } as StyleLegend]
      : []),
    ...(sized ? [{ ...group, property: sizeBy.property, ...sized.legend } as StyleLegend] : []),
  ];
}

/** A single value that nothing has needs no line in the legend. */
function tellsAnything(
  legend: { form: 'range' } | { form: 'category'; entries: unknown[]; missing: number },
) {
  return legend.form === 'range' || legend.entries.length > 0 || legend.missing > 0;
}

function coloursBy(items: readonly StyledItem[], by: ColourBy, chosen: () => ChosenColours) {
  return by.as === 'range' ? coloursOfRange(items, by) : coloursOfValues(items, by, chosen());
}
