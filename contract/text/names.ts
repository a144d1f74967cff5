import type { GraphNode } from '../model/graph.ts';
import { kindOf } from '../model/kinds.ts';

/**
 * What to call an entity within a sentence: bodies with their article where English gives them one, what is known by a
 * phrase of its source (events, documents, ideas, figures) in quotation marks, people and places by their bare names.
 */
export function named({ labels, name }: Pick<GraphNode, 'labels' | 'name'>): string {
  switch (kindOf(labels)) {
    case 'Country':
      return /\b(Union|Republic|States|Kingdom|Federation|Emirates)\b/.test(name) ? `the ${name}` : name;
    case 'Commission':
    case 'Congress':
    case 'Organization':
    case 'Party':
    case 'InternationalOrganization':
      return takesArticle(name) ? `the ${name}` : name;
    case 'Event':
    case 'Document':
    case 'Concept':
    case 'Statistic':
      return `“${name}”`;
    default:
      return name;
  }
}

/** A capitalized or numbered name; not an abbreviation alone (ASEAN, G7), nor with one before plain words (VTV online). */
function takesArticle(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (/^\d+(st|nd|rd|th)$/.test(first)) return true;
  if (!/^\p{Lu}/u.test(first) || first === 'The') return false;
  return /\p{Ll}/u.test(first) || rest.some((word) => /^\p{Lu}/u.test(word));
}

/** Several in one phrase: `Ho Chi Minh, Xuan Thuy and Le Hoai Trung`. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} others`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** Begins a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
