import type { ViewSummary } from '../../../contract/api/routes/views.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { counted, type Forms, formatNumber, plural } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { placeText } from '../../ui/saving-texts.ts';
import { type Comparison, isUnchanged } from './fingerprint.ts';

const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** How much a saved view holds: `44 entities, as of 1965`. */
export function describeContent({ entities, at }: Pick<ViewSummary, 'entities' | 'at'>): string {
  return counted(entities, nouns.entity) + (at === null ? '' : `, as of ${describeDate(at)}`);
}

export function describeSaved(savedAt: string): string {
  return `Saved ${times.format(new Date(savedAt))}`;
}

/**
 * What a new view might be called: `Vietnam and 11 others, as of 1965`.
 * @param first the name of the entity that matters most in it
 */
export function suggestName(first: string | undefined, entities: number, at: string | null): string {
  if (first === undefined) return '';
  const others = entities - 1;
  const more = others > 0 ? ` and ${counted(others, nouns.other)}` : '';
  return `${first}${more}${at === null ? '' : `, as of ${describeDate(at)}`}`;
}

export function copyName(name: string): string {
  return `Copy of ${name}`.slice(0, maxName);
}

/** As many characters as a name may have. */
export const maxName = 200;

/** What was copied, as its message has it. */
export const theViewLink = 'the link: it opens this view as it is saved at that time';

export const readOnly = 'Views can’t be saved here: this Diplograph is read-only for you. You can open them.';

export const noViews =
  'No views are saved yet. A saved view keeps what is on the canvas: entities, places, filters and date.';

export const changedMeanwhile =
  'Somebody else has saved this view since. Nothing of yours is lost: choose what to keep.';

export const deletedMeanwhile =
  'Somebody deleted this view meanwhile. Save what is on the canvas as a new one.';

export const changedBeforeRename =
  'Somebody else has saved this view since. Close this and look at it again before you rename it.';

export const changedBeforeDelete =
  'Somebody else has saved this view since, so it was not deleted. Look at it again first.';

export const noFingerprint = 'This view does not hold what its data was like. Replace it to compare later.';

const unchanged = 'Nothing has changed in the data since this view was saved.';

/** What has become of a saved view: `3 entities changed since it was saved, 1 is gone, 2 new relationships.` */
export function describeComparison(comparison: Comparison): string {
  if (isUnchanged(comparison)) return unchanged;
  const { changed, gone, changedEdges, goneEdges, newEdges } = comparison;
  const parts = [
    part(changed, nouns.entity, () => 'changed'),
    part(gone, nouns.entity, areGone),
    part(newEdges, { one: 'new relationship', other: 'new relationships' }, () => 'among them'),
    part(changedEdges, nouns.relationship, () => 'changed'),
    part(goneEdges, nouns.relationship, areGone),
  ].filter((text) => text !== '');
  return `Since it was saved: ${parts.join(', ')}.`;
}

function part(ids: readonly string[], noun: Forms, verb: (count: number) => string): string {
  return ids.length === 0 ? '' : `${counted(ids.length, noun)} ${verb(ids.length)}`;
}

function areGone(count: number): string {
  return `${plural(count, { one: 'is', other: 'are' })} gone`;
}

export function andMore(count: number): string {
  return `and ${formatNumber(count)} more`;
}

/** Where a file is wrong: `Line 3, column 12: is not JSON here`. */
export function problemText({ line, column, message }: { line: number; column: number; message: string }) {
  return `${placeText({ line, column })}: ${message}`;
}

const units = [
  { unit: 'minute', ms: 60_000, below: 60 },
  { unit: 'hour', ms: 3_600_000, below: 24 },
  { unit: 'day', ms: 86_400_000, below: 31 },
] as const;

const ages = new Intl.RelativeTimeFormat('en-GB');

/** What was on the canvas, and how long ago: `44 entities, 3 hours ago`. Times in milliseconds of the clock. */
export function describeLast(entities: number, at: number, now: number): string {
  const age = Math.max(0, now - at);
  const fitting = units.find(({ ms, below }) => age < ms * below);
  const when =
    age < 60_000
      ? 'a moment ago'
      : fitting
        ? ages.format(-Math.floor(age / fitting.ms), fitting.unit)
        : `on ${days.format(new Date(at))}`;
  return `${counted(entities, nouns.entity)}, ${when}`;
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
