import { LoadRefused } from './refusal.ts';

/** What the graph remembers of a data set, where it was loaded before. */
export interface Provenance {
  title: string | null;
  /** A folder's absolute path, or the program itself; null where an older version loaded it. */
  loadedFrom: string | null;
}

/** A data set of this id is loaded from elsewhere: it may be another one. */
export class LoadedFromElsewhere extends LoadRefused {
  override name = 'LoadedFromElsewhere';
}

/**
 * Lets a data set be replaced only by what comes from where it came from.
 * @param before what the graph remembers
 * @param now what is to be loaded
 * @throws LoadedFromElsewhere
 */
export function refuseAnotherOrigin(
  before: Provenance,
  { id, title, loadedFrom }: { id: string; title: string; loadedFrom: string },
): void {
  const same = before.loadedFrom === null ? before.title === title : before.loadedFrom === loadedFrom;
  if (same) return;
  const from = before.loadedFrom === null ? '' : ` from ${before.loadedFrom}`;
  throw new LoadedFromElsewhere(
    `Nothing was loaded: "${id}" is the id of a data set that was loaded${from}, “${before.title}”, and this is ${loadedFrom}. If it is the same data set, say so by --replace; otherwise write another id into dataset.yaml.`,
  );
}
