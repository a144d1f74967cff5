/** Properties that name a thing in most graphs, likeliest first. */
export const captionProperties = [
  'name',
  'title',
  'label',
  'displayName',
  'fullName',
  'full_name',
  'caption',
  'username',
  'code',
];

/**
 * What to call a node: its name, else the likeliest of its properties, else its label and id.
 * @param properties as JSON
 */
export function caption(labels: readonly string[], properties: Record<string, unknown>, id: string): string {
  const likely = captionProperties.map((property) => properties[property]);
  const found = [...likely, ...Object.values(properties)].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return typeof found === 'string' ? shortened(found) : `${labels[0] ?? 'Node'} ${id}`;
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
