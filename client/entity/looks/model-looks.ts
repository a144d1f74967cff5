import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { kindOf } from '../../../contract/model/meaning.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import type { IconName } from '../../../contract/model/profile/looks.ts';
import { isOwnModel, type Profile } from '../../../contract/model/profile/profile.ts';
import { type GraphStyles, noStyles } from './by-value/graph-styles.ts';
import type { Look, Tone } from './look.ts';
import { lookByName } from './own-looks.ts';

/** How what is drawn looks by the profile of its graph. */
export interface ModelLooks {
  /** Whether labels and types are those of our own model, and read as words. */
  isOwn: boolean;
  /** Null until the profile has come. */
  profile: Profile | null;
  /**
   * What a node is called by in the legend: its kind, or in another model the most specific of its labels.
   * @returns an empty text for a node without labels
   */
  labelOf(node: Pick<GraphNode, 'labels' | 'plays'>): string;
  lookOf(label: string): Look;
  /** What differs from these looks by the values of properties, for one graph. */
  stylesOf(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): GraphStyles;
}

/** What is to be had only where a profile names colours and icons, which is a script of its own. */
export interface ProfileStyling {
  iconOf(name: IconName): Look['icon'];
  toneOf(colour: string): Tone;
  stylesByValue(profile: Profile, labelOf: ModelLooks['labelOf']): ModelLooks['stylesOf'];
}

/** The looks of our own model, of which its profile says nothing. */
export const plainLooks: ModelLooks = {
  isOwn: true,
  profile: null,
  labelOf: (node) => kindOf(node) ?? node.labels[0] ?? '',
  lookOf: lookByName,
  stylesOf: () => noStyles,
};

/** @param styling the scripts for colours and icons; null where the profile names none */
export function modelLooks(profile: Profile, styling: ProfileStyling | null): ModelLooks {
  const ranks = new Map(
    Object.entries(profile.labels)
      .filter(
        ([, { colour, icon, shape, colourBy, sizeBy }]) => colour ?? icon ?? shape ?? colourBy ?? sizeBy,
      )
      .map(([label], place) => [label, place]),
  );
  const looks = new Map<string, Look>();
  const lookFor = (label: string): Look => {
    const { colour, icon, shape } = ownValue(profile.labels, label) ?? {};
    return {
      ...lookByName(label),
      ...(shape && { shape }),
      ...(icon && styling && { icon: styling.iconOf(icon) }),
      ...(colour && styling?.toneOf(colour)),
    };
  };
  const labelOf: ModelLooks['labelOf'] = (node) =>
    kindOf(node) ?? mostSpecific(node.labels, ranks) ?? node.labels[0] ?? '';
  return {
    isOwn: isOwnModel(profile),
    profile,
    labelOf,
    stylesOf: styling?.stylesByValue(profile, labelOf) ?? (() => noStyles),
    lookOf(label) {
      const look = looks.get(label) ?? lookFor(label);
      looks.set(label, look);
      return look;
    },
  };
}

/** Whether a profile names colours, icons or styles by value, so that their scripts are needed. */
export function needsStyling({ labels, relationships }: Profile): boolean {
  return [
    ...Object.values(labels).map(
      ({ colour, icon, colourBy, sizeBy }) => colour ?? icon ?? colourBy ?? sizeBy,
    ),
    ...Object.values(relationships).map(({ colour, colourBy, widthBy }) => colour ?? colourBy ?? widthBy),
  ].some((each) => each !== undefined);
}

/** The label that stands first in the profile among those of which it says how they look. */
function mostSpecific(labels: readonly string[], ranks: ReadonlyMap<string, number>): string | undefined {
  return labels
    .filter((label) => ranks.has(label))
    .sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0))[0];
}
