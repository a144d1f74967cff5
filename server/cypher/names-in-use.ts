import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { fill, type MacroTemplates } from './macros.ts';
import { quoteList } from './quoting.ts';

/** The labels and relationship types that a graph holds, and the properties by which its nodes are looked up. */
export interface NamesInUse {
  labels: readonly string[];
  types: readonly string[];
  indexed?: readonly IndexedProperty[];
  /** Whether the server reads every node to find those of a label that is not spelled. */
  mustSpell?: boolean;
  /**
   * Whether questions take names as parameters, of a server that looks these up, or find what carries them by numbers in
   * the store; names are spelled where absent.
   */
  found?: 'given' | 'numbered';
}

/** A property of the nodes of a label that has an index of its own. */
export interface IndexedProperty {
  label: string;
  property: string;
  kind: 'range' | 'text';
  /** Whether it names them: its beginning is looked up as well, and of a text index what it holds. */
  isName: boolean;
}

export const noNames: NamesInUse = { labels: [], types: [] };

/** More labels or types than this are not spelled one by one, as no planner takes so long a text. */
const maxSpelled = 250;

/** What could end a quotation, or be taken for a gap or a macro. */
const unspeakable = /[\\{}(]/;

/** Whether a label or type cannot be spelled in a statement. */
export function isUnspeakable(name: string): boolean {
  return unspeakable.test(name);
}

/**
 * Macros with an entry for each label or type in use, spelled: only then a count comes out of the store, and nothing is
 * read. Of too many, or of names that no text of ours should hold, they read what there is.
 */
export function spelled(
  templates: MacroTemplates,
  of: 'label' | 'type',
  { found, ...inUse }: NamesInUse,
): Readonly<Record<string, string>> {
  const names = inUse[`${of}s`];
  if (found === 'numbered') return { ...templates[`unspelled ${of}s`], ...templates[`numbered ${of}s`] };
  if (found === 'given' || names.length > maxSpelled || names.some(isUnspeakable))
    return templates[`unspelled ${of}s`];
  const entries = (body: string) => names.map((name) => fill(body, spellingOf(name)));
  return Object.fromEntries(
    Object.entries(templates[`every ${of}`]).map(([head, body]) => [head, `[${entries(body).join(', ')}]`]),
  );
}

/** A list of the nodes that are found by the indexes of their properties, each spelled. */
export function lookedUp(
  { 'indexed properties': templates }: MacroTemplates,
  indexed: readonly IndexedProperty[] = [],
): Readonly<Record<string, string>> {
  const lists = indexed.flatMap(({ label, property, kind, isName }) => {
    if (unspeakable.test(label + property)) return [];
    const names = { name: quoteName(label), property: quoteName(property) };
    if (isName) return fill(templates[`${kind} index of a name`], names);
    return kind === 'range' ? fill(templates['range index'], names) : [];
  });
  return { 'lookedUp()': lists.join(' + ') || '[]' };
}

/** More labels than this are not spelled to read their nodes. */
const maxRead = 50;

/** Whether the nodes of single labels can be read, by a server that reads all for a label that is not spelled. */
export function canBeRead({ labels, mustSpell = false }: NamesInUse): boolean {
  return !mustSpell || (labels.length <= maxRead && !labels.some((label) => unspeakable.test(label)));
}

/** Clauses that read nodes one after the other, label by label. */
export function nodesToRead(
  { 'nodes to read': templates }: MacroTemplates,
  inUse: NamesInUse,
): Readonly<Record<string, string>> {
  const ofLabels =
    inUse.mustSpell && canBeRead(inUse)
      ? inUse.labels.map((name) => fill(templates['of a label'], spellingOf(name)))
      : [templates['of labels that are not spelled']];
  return { 'someNodesOf(among, limit)': [templates['of any label'], ...ofLabels].join('\nUNION ALL\n') };
}

/** A label or type as a name of Cypher's, and as a text. */
function spellingOf(name: string) {
  return { name: quoteName(name), text: quoteList([name]).slice(1, -1) };
}
