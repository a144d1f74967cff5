/**
 * How soon whoever reads a graph has noticed that it is being loaded in parts, in milliseconds: a load lets so much time
 * pass between its mark and its first part.
 */
export const noticedWithin = 3_000;
