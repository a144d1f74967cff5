import { ownValue } from '../../../../contract/model/own-value.ts';
import type { ColourBy } from '../../../../contract/model/profile/looks.ts';
import { toneOf } from '../contrast.ts';
import type { Tone } from '../look.ts';
import { categoryOf } from './category-of.ts';
import { palette } from './colours.ts';
import { missingTone, otherTone } from './fixed-tones.ts';
import type { CategoryLegend, StyledItem } from './graph-styles.ts';

/** Which value has which colour of the palette; kept while the page is open, so that what is added changes no colour. */
export type ChosenColours = Map<string, Tone>;

/**
 * A colour for each value: of a category those that the profile gives, and else the next of the palette; of a single value
 * its own, and none for others.
 * @param chosen is added to
 */
export function coloursOfValues(
  items: readonly StyledItem[],
  by: Extract<ColourBy, { as: 'value' | 'category' }>,
  chosen: ChosenColours,
) {
  const counts = new Map<string, number>();
  let missing = 0;
  const categories = items.map(({ properties }) => {
    const text = categoryOf(ownValue(properties, by.property));
    if (text === null) missing += 1;
    else counts.set(text, (counts.get(text) ?? 0) + 1);
    return text;
  });
  const given = by.as === 'value' ? { [by.value]: by.colour } : by.colours;
  const tones = new Map<string, Tone>();
  for (const text of counts.keys()) {
    const colour = ownValue(given, text);
    if (colour !== undefined) tones.set(text, toneOf(colour));
  }
  if (by.as === 'category')
    choose(
      [...counts.keys()].filter((text) => !tones.has(text)),
      chosen,
    );
  for (const text of counts.keys()) {
    const tone = by.as === 'category' ? chosen.get(text) : undefined;
    if (tone && !tones.has(text)) tones.set(text, tone);
  }
  const entries = [...tones].map(([text, tone]) => ({ text, tone, count: counts.get(text) ?? 0 }));
  const toneAt = (text: string | null) => {
    if (text !== null && tones.has(text)) return tones.get(text);
    if (by.as === 'value') return undefined;
    return text === null ? missingTone : otherTone;
  };
  return {
    tones: categories.map(toneAt),
    legend: {
      form: 'category',
      entries: entries.toSorted(
        (one, other) => other.count - one.count || one.text.localeCompare(other.text),
      ),
      others:
        by.as === 'value' ? 0 : items.length - missing - entries.reduce((sum, { count }) => sum + count, 0),
      missing: by.as === 'value' ? 0 : missing,
    } satisfies Partial<CategoryLegend>,
  };
}

/** Gives values the colours that are free, in their order; one that is on the canvas no more gives its colour away. */
function choose(present: readonly string[], chosen: ChosenColours): void {
  const waiting = present.filter((text) => !chosen.has(text));
  const used = new Set(chosen.values());
  const free = palette.filter((tone) => !used.has(tone));
  const absent = [...chosen.keys()].filter((text) => !present.includes(text));
  for (const text of waiting) {
    let tone = free.shift();
    const gone = tone ? undefined : absent.shift();
    if (gone !== undefined) {
      tone = chosen.get(gone);
      chosen.delete(gone);
    }
    if (!tone) return;
    chosen.set(text, tone);
  }
}
