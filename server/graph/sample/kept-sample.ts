import type { ModelSample } from './model-sample.ts';
import { type Sampling, sampleModel } from './sample-model.ts';

/** A sample of a graph for all who look at it, so that it is taken once. */
export interface KeptSample {
  /** As it was when somebody first needed it: what a guess and suggestions look at. It may be cut, as others wait for it. */
  first(): Promise<ModelSample>;
  /** The same where it is young, else what is there now. */
  recent(): Promise<ModelSample>;
  /** Whether what it says may still be taken for true. */
  isYoung(): boolean;
  /**
   * Looks, at leisure, at what was left out of the first one for want of time; once.
   * @returns whether that found anything
   */
  complete(): Promise<boolean>;
}

/** After so many milliseconds names are no longer looked for one by one while somebody waits for a graph to be opened. */
const openingDeadline = 1_500;
/** At leisure, all of it may take so long. */
const leisurelyDeadline = 120_000;
/** How long a sample is taken for true, in milliseconds. */
const maxAge = 30_000;

export function keepSample(sampling: Sampling): KeptSample {
  let taken: Promise<ModelSample> | undefined;
  let takenAt = 0;
  let completed: Promise<boolean> | undefined;

  function take(options: Partial<Sampling>): Promise<ModelSample> {
    takenAt = performance.now();
    const sample = sampleModel({ ...sampling, ...options });
    taken = sample;
    sample.catch(() => {
      if (taken === sample) taken = undefined;
    });
    return sample;
  }
  const first = () => taken ?? take({ rareDeadline: openingDeadline });
  async function completeOnce(): Promise<boolean> {
    const known = await first();
    if (missingIn(known) === 0) return false;
    const whole = await sampleModel({ ...sampling, known, deadline: leisurelyDeadline });
    const found = missingIn(whole) < missingIn(known);
    if (!found) return false;
    taken = Promise.resolve(whole);
    takenAt = performance.now();
    return true;
  }
  const isYoung = () => taken === undefined || performance.now() - takenAt < maxAge;
  return {
    first,
    recent: () => (isYoung() ? first() : sampleModel(sampling)),
    isYoung,
    complete() {
      completed ??= completeOnce();
      return completed;
    },
  };
}

function missingIn({ missing }: ModelSample): number {
  return missing.labels.length + missing.types.length;
}
