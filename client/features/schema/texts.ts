import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import type { PropertyValue } from '../../../contract/model/graph.ts';
import { counted, formatNumber } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

type Property = SchemaGraph['labels'][number]['properties'][number];

/** What the page opens with where the model is another one: `A sample of 44 of 1,104 nodes.` */
export function sampleText(shown: number, total: number): string {
  return `A sample of ${formatNumber(shown)} of ${counted(total, nouns.node)}.`;
}

interface Shown {
  /** The label or the type. */
  name: string;
  /** Nodes of the label, or relationships of the type. */
  shown: number;
  total: number;
  /** Nodes of other labels that came with them. */
  others: number;
}

/** `Added 17 of 830 Order nodes, and 8 neighbours.` */
export function nodesShown({ name, shown, total, others }: Shown, isAdded: boolean): string {
  const neighbours = others === 0 ? '' : `, and ${counted(others, nouns.neighbour)}`;
  return `${verbOf(isAdded)} ${ofAll(shown, total)} ${name} ${total === 1 ? 'node' : 'nodes'}${neighbours}.`;
}

/** `Added 21 of 60,000 SHIPPED_BY relationships.` */
export function relationshipsShown({ name, shown, total }: Shown, isAdded: boolean): string {
  return `${verbOf(isAdded)} ${ofAll(shown, total)} ${name} ${total === 1 ? 'relationship' : 'relationships'}.`;
}

function verbOf(isAdded: boolean): string {
  return isAdded ? 'Added' : 'Showing';
}

function ofAll(shown: number, total: number): string {
  if (shown < total) return `${formatNumber(shown)} of ${formatNumber(total)}`;
  return total === 1 ? 'the one' : `all ${formatNumber(total)}`;
}

/** That a label or a type has nothing to show any more. */
export function nothingShown(name: string): string {
  return `Nothing with ${name} can be shown on the canvas.`;
}

/** What is in the graph: `9 labels and 9 relationship types`. */
export function schemaText({ labels, types, truncated }: SchemaGraph): string {
  const all = `${counted(labels.length, nouns.label)} and ${counted(types.length, nouns.relationshipType)}`;
  return truncated ? `${all}; there are more` : all;
}

/** `half of them have it`, as a percentage of those that were looked at. */
export function shareText(share: number): string {
  if (share >= 1) return 'all';
  const percent = Math.round(share * 100);
  return percent < 1 ? 'under 1%' : `${percent === 100 ? 99 : percent}%`;
}

/** The types of the values as Cypher calls them: `STRING or DATE`. */
export function typesText({ types }: Pick<Property, 'types'>): string {
  return types.join(' or ');
}

/** A value on one line. */
export function exampleText(example: PropertyValue): string {
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  return text.length > maxExample ? `${text.slice(0, maxExample)}…` : text;
}

const maxExample = 60;

/** A name that is too long for its place. */
export function shortened(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
