import { type ComponentType, lazy } from 'react';
import { whenIdle } from './when-idle.ts';

/** A part of the page could not be fetched, as when the server is gone or has a new version since the page was opened. */
export class NotLoadedError extends Error {
  override name = 'NotLoadedError';
}

/**
 * A part of the page that is fetched when it is first shown, so that the page opens with less. It is also fetched once
 * the page has nothing else to do, so that nobody waits for it later.
 * @param when it is fetched ahead: what the page opens with, at once; what is large and for few, only when it is shown
 * @returns a component that throws a NotLoadedError where it could not be fetched
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: 'at once' | 'when idle' | 'when shown' = 'when idle',
) {
  const ahead = () => void load().catch(() => undefined);
  if (when === 'at once') ahead();
  else if (when === 'when idle') setTimeout(() => whenIdle(ahead), beginning);
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new NotLoadedError('Check that Diplograph is still running, then try again.', { cause });
    }
  });
}

/** How long the page is left alone with what it opens with, in milliseconds. */
const beginning = 3000;
