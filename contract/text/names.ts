import type { GraphNode } from '../model/graph.ts';
import { kindOf } from '../model/meaning.ts';

import type { Segment, Segments } from '../model/segment.ts';
import { counted, listOf } from './language.ts';
import { nouns } from './nouns.ts';
import { phrase } from './phrase.ts';

type Named = Pick<GraphNode, 'id' | 'labels' | 'name' | 'plays'>;

/** An entity by its name alone. */
export function bareName({ id, name }: Pick<GraphNode, 'id' | 'name'>): Segment {
  return { type: 'entity', id, text: name };
}

/**
 * What to call an entity within a sentence: bodies with their article where English gives them one, what is known by a
 * phrase of its source (events, documents, ideas, figures) in quotation marks, people and places by their names alone.
 */
export function nameOf(node: Named): Segment[] {
  const name = bareName(node);
  switch (kindOf(node)) {
    case 'Country':
      return takesArticleAsCountry(node.name) ? phrase`the ${name}` : [name];
    case 'Commission':
    case 'Congress':
    case 'Organization':
    case 'Party':
    case 'InternationalOrganization':
      return takesArticle(node.name) ? phrase`the ${name}` : [name];
    case 'Event':
    case 'Document':
    case 'Concept':
    case 'Statistic':
      return phrase`“${name}”`;
    default:
      return [name];
  }
}

function takesArticleAsCountry(name: string): boolean {
  return /\b(Union|Republic|States|Kingdom|Federation|Emirates)\b/.test(name);
}

/** A capitalized or numbered name; not an abbreviation alone (ASEAN, G7), nor with one before plain words (VTV online). */
function takesArticle(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (/^\d+(st|nd|rd|th)$/.test(first)) return true;
  if (!/^\p{Lu}/u.test(first) || first === 'The') return false;
  return /\p{Ll}/u.test(first) || rest.some((word) => /^\p{Lu}/u.test(word));
}

/** Several in one phrase, those beyond a number counted: `Ho Chi Minh, Xuan Thuy, An and 2 others`. */
export function listed(items: readonly (string | Segments)[], max = 4): Segment[] {
  const shown = items.length > max ? items.slice(0, max - 1) : items;
  const rest = items.length - shown.length;
  return phrase`${listOf(rest > 0 ? [...shown, counted(rest, nouns.other)] : shown)}`;
}
