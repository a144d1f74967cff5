import type { SavedQuery } from '../../../contract/api/routes/queries.ts';

/** The queries whose title, description, category or author holds every word. */
export function filtered(queries: readonly SavedQuery[], text: string): SavedQuery[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return queries.filter(({ title, description, category, author }) => {
    const searched = `${title} ${description} ${category} ${author ?? ''}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** Queries under one heading. */
export interface QueryGroup {
  heading: string;
  queries: readonly SavedQuery[];
}

/** Queries under their categories, and those written for another model apart, under that. */
export function grouped(queries: readonly SavedQuery[], headingOf: (model: string) => string): QueryGroup[] {
  const fitting = queries.filter(({ fits }) => fits);
  const others = queries.filter(({ fits }) => !fits);
  return [
    ...groupsBy(fitting, ({ category }) => category),
    ...groupsBy(others, ({ model }) => headingOf(model ?? '')),
  ];
}

function groupsBy(queries: readonly SavedQuery[], headingOf: (query: SavedQuery) => string): QueryGroup[] {
  return [...Map.groupBy(queries, headingOf)]
    .map(([heading, members]) => ({
      heading,
      queries: members.toSorted((one, other) => one.title.localeCompare(other.title)),
    }))
    .toSorted((one, other) => one.heading.localeCompare(other.heading));
}
