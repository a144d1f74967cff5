/** The views that may suit a query, as one chooses among them. */
export const views = [
  { id: 'table', label: 'Table' },
  { id: 'graph', label: 'Graph' },
  { id: 'timeline', label: 'Timeline' },
  { id: 'chart', label: 'Chart' },
] as const;

/** The one of a file, whose author may have written anything. */
export function viewOf(text: string): (typeof views)[number]['id'] {
  return views.find(({ id }) => id === text)?.id ?? 'table';
}
