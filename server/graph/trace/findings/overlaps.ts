import type { Finding, Headship } from '../../../../contract/model/tenure.ts';
import { type Overlap, overlapText, possibleOverlapText } from '../../../../contract/text/overlaps.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';
import { certainlyMeet, comeClose, sharedDays, toldTogether } from './at-once.ts';
import { type HeadedStage, headsAmong } from './headed-stage.ts';

/** Where two people headed a stage at once, or may have by dates that come close. */
export function overlapsOf({ headships }: HeadedStage): Finding[] {
  return pairsOf(headsAmong(headships))
    .filter(([one, other]) => one.person.id !== other.person.id)
    .flatMap(([one, other]) => atOnce({ one, other, of: 'body' }));
}

/** The posts that a person held at once, or may have. */
export function postsAtOnce(posts: readonly Headship[]): Finding[] {
  return pairsOf(posts)
    .filter(([one, other]) => one.body.id !== other.body.id)
    .flatMap(([one, other]) => atOnce({ one, other, of: 'person' }));
}

function atOnce(overlap: Overlap): Finding[] {
  const { one, other, of } = overlap;
  const body = of === 'body' ? one.body.id : null;
  const finding = { kind: 'overlap' as const, facts: [one.edge.id, other.edge.id], body, days: null };
  if (certainlyMeet(one.edge, other.edge)) {
    const shared = sharedDays(one.edge, other.edge);
    const text = overlapText(overlap, shared?.when);
    return [{ ...finding, ...sentenceOf(text), days: shared?.days ?? null }];
  }
  const isOnePassage = toldTogether(one.edge, other.edge);
  return isOnePassage || comeClose(one.edge, other.edge)
    ? [{ ...finding, ...sentenceOf(possibleOverlapText(overlap, isOnePassage)) }]
    : [];
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
}
