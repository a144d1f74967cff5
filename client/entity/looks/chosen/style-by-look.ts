import type { GraphNode } from '../../../../contract/model/graph.ts';
import type { ChosenLook, LookSubject } from '../../../../contract/model/look.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';
import type { ShownGraph } from '../../shown-graph.ts';
import { type ChosenColours, coloursOfValues } from '../by-value/category-colours.ts';
import { sequential } from '../by-value/colours.ts';
import type { GraphStyles, ItemStyle, StyledItem, StyleLegend } from '../by-value/graph-styles.ts';
import { tonesOfRange } from '../by-value/range-colours.ts';
import { sizesOf } from '../by-value/sizes.ts';
import { communityNames } from './community-names.ts';
import { measuresOf } from './measures.ts';
import { formOfProperty, type PropertyForm, yearIn } from './property-form.ts';
import { titleOfSubject } from './texts.ts';

/** The name under which what styles go by is handed on. */
const property = 'value';

interface Values {
  form: PropertyForm;
  items: StyledItem[];
}

const colours = new Map<string, ChosenColours>();

/** Sizes and colours of all nodes by what is chosen for them; the colours of values stay the same while the page is open. */
export async function styleByLook(graph: ShownGraph, { size, colour }: ChosenLook): Promise<GraphStyles> {
  const nodes = new Map<string, ItemStyle>();
  const legend: StyleLegend[] = [];
  const put = (items: readonly StyledItem[], style: (index: number) => ItemStyle) => {
    for (const [index, { id }] of items.entries()) nodes.set(id, { ...nodes.get(id), ...style(index) });
  };
  const styled = (subject: LookSubject, form: PropertyForm) => ({
    ...{ of: '', isEdge: false, property: titleOfSubject(subject), subject, isDate: form === 'date' },
  });
  if (colour) {
    const { form, items } = await valuesOf(graph, colour);
    if (form === 'category') {
      const key = JSON.stringify(colour);
      const chosen: ChosenColours = colours.get(key) ?? new Map();
      colours.set(key, chosen);
      const by = { as: 'category' as const, property, colours: {} };
      const made = coloursOfValues(items, by, chosen);
      put(items, (index) => toned(made.tones[index]));
      const groups = Map.groupBy(items, ({ properties }) => properties[property]);
      const idsOf = (text: string) => (groups.get(text) ?? []).map(({ id }) => id);
      const entries =
        'measure' in colour
          ? made.legend.entries.map((entry) => ({ ...entry, ids: idsOf(entry.text) }))
          : made.legend.entries;
      legend.push({ ...styled(colour, form), ...made.legend, entries });
    } else {
      const made = tonesOfRange(items, { property }, sequential);
      put(items, (index) => toned(made.tones[index]));
      legend.push({ ...styled(colour, form), ...made.legend });
    }
  }
  if (size) {
    const { form, items } = await valuesOf(graph, size);
    const made = sizesOf(items, { property }, false);
    put(items, (index) => {
      const diameter = made.sizes[index];
      return diameter === undefined ? {} : { size: diameter };
    });
    legend.push({ ...styled(size, form), ...made.legend });
  }
  return { nodes, edges: new Map(), legend };
}

function toned(tone: ItemStyle['tone']): ItemStyle {
  return tone ? { tone } : {};
}

async function valuesOf(graph: ShownGraph, subject: LookSubject): Promise<Values> {
  const nodes = [...graph.nodes.values()];
  if ('property' in subject) return valuesOfProperty(nodes, subject.property);
  const values = await measuresOf(graph, subject.measure);
  const isCommunity = subject.measure === 'community';
  const names = isCommunity ? communityNames(graph, values) : null;
  const items = nodes.map(({ id }) => item(id, names ? names.get(id) : values.get(id)));
  return isCommunity ? { form: 'category', items: byFrequency(items) } : { form: 'number', items };
}

function valuesOfProperty(nodes: readonly GraphNode[], name: string): Values {
  const form = formOfProperty(nodes, name) ?? 'category';
  const items = nodes.map(({ id, properties }) => {
    const value = ownValue(properties, name);
    return item(id, form === 'date' && value ? yearIn(String(value)) : value);
  });
  return { form, items: form === 'category' ? byFrequency(items) : items };
}

function item(id: string, value: GraphNode['properties'][string] | undefined): StyledItem {
  return { id, properties: value === undefined ? {} : { [property]: value } };
}

/** What is most frequent gets a colour first. */
function byFrequency(items: readonly StyledItem[]): StyledItem[] {
  return [...Map.groupBy(items, ({ properties }) => String(properties[property] ?? ''))]
    .sort(([one, some], [other, more]) => more.length - some.length || one.localeCompare(other))
    .flatMap(([, members]) => members);
}
