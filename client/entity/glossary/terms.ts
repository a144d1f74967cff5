/** The words that mean something particular here, in the order of the alphabet, each in a sentence or two. */
export const glossary = {
  'as of': {
    title: 'As of',
    text: 'The date that the whole page is seen on: what did not hold on that day steps back, and expanding, traces and saved queries heed it. Without one, everything is shown at any time.',
  },
  attested: {
    title: 'Attested',
    text: 'Seen in office on this day. A source that says no more gives neither a start nor an end, so neither is assumed.',
  },
  certain: {
    title: 'Certain, possible',
    text: 'Certain: what the sources say leaves no doubt that it held on this date. Possible: they allow it but do not show it, for instance because only the year of its start is known.',
  },
  conceivable: {
    title: 'Conceivable',
    text: 'Nothing in the sources speaks against it, and nothing shows it: they give no date that comes near this one.',
  },
  headship: {
    title: 'Headship',
    text: 'That somebody was the head of a body for a time, under whatever title: chair, president, general secretary.',
  },
  lineage: {
    title: 'Lineage',
    text: 'What a body came from and what became of it: its renamings, mergers, splits and transfers, from the earliest name to the last.',
  },
  model: {
    title: 'Model, profile',
    text: 'What Diplograph knows of how a graph is built: which property names a node, which relationships mean a headship, where dates are. It is kept in a file, the profile of the database.',
  },
  stage: {
    title: 'Stage',
    text: 'A body under one of its names. A commission that was renamed is two stages of one lineage, and each has heads of its own.',
  },
} as const;

export type Term = keyof typeof glossary;
