import type { Citation } from '../model/citation.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { kindOf } from '../model/kinds.ts';
import { relationshipTypeOf } from '../model/relationship-types.ts';
import { remarkOn } from './clause.ts';
import { named } from './names.ts';
import { predicateOf } from './predicates.ts';
import { referencesOf } from './references.ts';

export interface PathText {
  /** With `[n]` after each step: the n-th of the passages. */
  sentence: string;
  /** Ids of the passages, in the order of the sentence. */
  citations: string[];
}

/**
 * A path told in a sentence that can be pasted into an article, each step in the direction it is walked:
 * `Xuan Thuy headed the Commission for External Relations (seen on 3 August 1978) [1], which …`.
 * @param nodes from one end to the other
 * @param edges one fewer
 */
export function describePath(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): PathText {
  const citations: string[] = [];
  const steps = edges.map((edge, index) => {
    const [here, there] = [nodes[index], nodes[index + 1]];
    if (!here || !there) return '';
    const predicate = predicateOf(edge.type, edge.source === here.id ? 'out' : 'in');
    const joint = index > 0 && relationshipTypeOf(edge.type) ? `, ${pronounFor(here)}` : '';
    return `${joint} ${predicate} ${named(there)}${remarkOn(edge)}${marksFor(edge, citations)}`;
  });
  const [first] = nodes;
  return { sentence: first ? `${capital(named(first))}${steps.join('')}.` : '', citations };
}

function pronounFor({ labels }: GraphNode): string {
  return kindOf(labels) === 'Person' ? 'who' : 'which';
}

/** `the Commission` begins a sentence as `The Commission`; names of their own stay as they are. */
function capital(name: string): string {
  return name.replace(/^the /, 'The ');
}

/** A sentence with what its references stand for below it, as plain text. */
export function withReferences({ sentence, citations }: PathText, known: readonly Citation[]): string {
  const notes = citations.map((id, index) => `[${index + 1}] ${referencesOf([id], known)}.`);
  return [sentence, '', ...notes].join('\n');
}

/** Reference marks, with passages that are new put at the end of the list. */
function marksFor({ properties }: GraphEdge, citations: string[]): string {
  const cited = Array.isArray(properties.citations) ? properties.citations : [];
  const marks = cited.flatMap((id) => {
    if (typeof id !== 'string') return [];
    if (!citations.includes(id)) citations.push(id);
    return [`[${citations.indexOf(id) + 1}]`];
  });
  return marks.length > 0 ? ` ${marks.join('')}` : '';
}
