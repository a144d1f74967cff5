import type { LookSubject, Measure } from '../../../../contract/model/look.ts';

const measureTitles: Record<Measure, string> = {
  community: 'Community',
  relationships: 'Relationships on canvas',
  degree: 'Relationships in all',
  pageRank: 'PageRank',
  betweenness: 'Betweenness',
};

/** What sizes or colours go by. */
export function titleOfSubject(subject: LookSubject): string {
  return 'measure' in subject ? measureTitles[subject.measure] : subject.property;
}

const measureHints: Record<Measure, string> = {
  community: 'Groups that are closely connected',
  relationships: 'How many are shown',
  degree: 'How many the graph has',
  pageRank: 'Pointed to by what is pointed to',
  betweenness: 'How often it lies between two others',
};

/** What a measure means, in a few words. */
export function hintOfSubject(subject: LookSubject): string {
  return 'measure' in subject ? measureHints[subject.measure] : 'Property';
}

/** A community by its rank and its most connected node. */
export function nameOfCommunity(rank: number, center: string): string {
  return `${rank} · ${center}`;
}

/** Names the command that has sizes go by something. */
export function sizeByText(subject: LookSubject): string {
  return `Size by ${titleOfSubject(subject)}`;
}

export function colourByText(subject: LookSubject): string {
  return `Colour by ${titleOfSubject(subject)}`;
}
