import { ownValue } from '../../contract/model/own-value.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
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
    .map((entry) =>
      [entry]
        .flat()
        .flatMap((property) => namePart(ownValue(properties, property)))
        .join(' '),
    )
    .find((name) => name !== '');
  return captionOf(found, labels[0], id);
}

/** What a property holds as a name, or as a part of one: none where it holds nothing that can be read. */
function namePart(value: unknown): string[] {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? [] : [text];
}

/** An id that the database gives: its last number distinguishes the nodes of one database. */
const elementId = /^\d+:[\da-f-]{36}:(\d+)$/;

/** The same, given what was found as the name, as far as there is anything. */
export function captionOf(found: unknown, label: string | null | undefined, id: string): string {
  const name = String(found ?? '');
  return name.trim() === ''
    ? `${label ?? 'Node'} ${id.replace(elementId, '$1')}`
    : truncated(name, maxLetters);
}
