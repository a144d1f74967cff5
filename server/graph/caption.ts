import { ownValue } from '../../contract/model/own-value.ts';
import type { Profile } from '../../contract/model/profile.ts';
import { truncated } from '../../contract/text/graphemes.ts';

const maxLetters = 200;

/**
 * What to call a node: by the first property that its profile names and that holds something, else by its label and id.
 * @param properties as JSON
 */
export function caption(
  profile: Profile,
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
  id: string,
): string {
  const ofLabels = Object.entries(profile.labels).flatMap(([label, { caption: own = [] }]) =>
    labels.includes(label) ? own : [],
  );
  const found = [...ofLabels, ...profile.caption]
    .map((property) => ownValue(properties, property))
    .find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
  return found === undefined ? `${labels[0] ?? 'Node'} ${id}` : truncated(String(found), maxLetters);
}
