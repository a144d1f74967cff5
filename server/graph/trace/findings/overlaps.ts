import { isOfFamily } from '../../../../contract/model/relationship-types.ts';
import type { Finding, Tenure } from '../../../../contract/model/tenure.ts';
import { datedOf } from '../../../../contract/model/time/stored.ts';
import { named } from '../../../../contract/text/names.ts';
import { inBrief } from '../../../../contract/text/when.ts';
import { certainlyMeet, comeClose, sharedDays, toldTogether } from './at-once.ts';
import { type HeadedStage, headsAmong } from './headed-stage.ts';

/** Where two people headed a stage at once, or may have by dates that come close. */
export function overlapsOf({ body, tenures }: HeadedStage): Finding[] {
  return pairsOf(headsAmong(tenures)).flatMap(([one, other]) => {
    if (one.person.id === other.person.id) return [];
    const both = `${one.person.name} and ${other.person.name}`;
    const brief = ({ edge, person }: Tenure) => `${person.name} ${inBrief(datedOf(edge))}`;
    return atOnce(one, other, body.id, {
      certain: (when) => `${both} headed ${named(body)} at the same time${when}.`,
      possible: (why) => `${both} may have headed ${named(body)} at the same time: ${why}.`,
      brief,
    });
  });
}

/** The posts that a person held at once, or may have. */
export function postsAtOnce(posts: readonly Tenure[]): Finding[] {
  return pairsOf(posts).flatMap(([one, other]) => {
    if (one.body.id === other.body.id) return [];
    const both = `${one.person.name} was ${postOf(one)} and ${postOf(other)}`;
    return atOnce(one, other, null, {
      certain: (when) => `${both} at the same time${when}.`,
      possible: (why) => `${both}, perhaps at the same time: ${why}.`,
      brief: ({ edge, body }) => `${named(body)} ${inBrief(datedOf(edge))}`,
    });
  });
}

/** A post within a sentence: `head of the Foreign Liaison Commission`. */
function postOf({ edge, body }: Pick<Tenure, 'edge' | 'body'>): string {
  const { role } = edge.properties;
  if (typeof role === 'string' && role !== '') return `${role} (${body.name})`;
  return `${isOfFamily(edge.type, 'deputy headship') ? 'deputy head' : 'head'} of ${named(body)}`;
}

interface Sentences {
  /** @param when goes on from "at the same time" */
  certain(when: string): string;
  possible(why: string): string;
  brief(tenure: Tenure): string;
}

function atOnce(one: Tenure, other: Tenure, body: string | null, tell: Sentences): Finding[] {
  const finding = { kind: 'overlap' as const, facts: [one.edge.id, other.edge.id], body, days: null };
  const each = `${tell.brief(one)}, ${tell.brief(other)}`;
  if (certainlyMeet(one.edge, other.edge)) {
    const shared = sharedDays(one.edge, other.edge);
    const sentence = tell.certain(shared?.words ?? ` (${each})`);
    return [{ ...finding, sentence, days: shared?.days ?? null }];
  }
  if (toldTogether(one.edge, other.edge)) {
    const why = `one passage tells of both, ${inBrief(datedOf(one.edge))}`;
    return [{ ...finding, sentence: tell.possible(why) }];
  }
  return comeClose(one.edge, other.edge) ? [{ ...finding, sentence: tell.possible(each) }] : [];
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
}
