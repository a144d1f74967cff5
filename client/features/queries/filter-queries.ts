import type { SavedQuery } from '../../../contract/api/routes/queries.ts';

/** The queries whose title, description or category holds every word. */
export function filtered(queries: readonly SavedQuery[], text: string): SavedQuery[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return queries.filter(({ title, description, category }) => {
    const searched = `${title} ${description} ${category}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}
