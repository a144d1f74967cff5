import { type ComponentType, lazy } from 'react';

/** A part of the page could not be fetched, as when the server is gone or has a new version since the page was opened. */
export class NotLoadedError extends Error {
  override name = 'NotLoadedError';
  /** Its style sheet is what is missing; the browser asks for that once only. */
  readonly needsReload: boolean;

  constructor(cause: unknown) {
    super('Check that Diplograph is still running, then try again.', { cause });
    this.needsReload = cause instanceof Error && cause.message.includes('preload CSS');
  }
}

/** How to fetch anew each part that could not be loaded. */
const failures = new Set<() => void>();

/** Lets every part that could not be loaded be fetched anew when it is next shown. */
export function retryLoads(): void {
  for (const forget of failures) forget();
  failures.clear();
}

/**
 * A part of the page that is fetched when it is first shown, so that the page opens with less. It is also fetched once
 * the page has nothing else to do, so that nobody waits for it later.
 * @param when it is fetched ahead: what the page opens with, at once
 * @throws NotLoadedError when it is drawn and could not be fetched
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: 'at once' | 'when idle' = 'when idle',
) {
  const ahead = () => void load().catch(() => undefined);
  if (when === 'at once') ahead();
  else whenIdle(ahead);
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failures.add(() => {
          Part = attempt();
        });
        throw new NotLoadedError(error);
      }
    });
  // React keeps a load that failed for ever.
  let Part = attempt();
  return (props: Props) => <Part {...props} />;
}

/** How long the page is left alone with what it opens with, in milliseconds. */
const beginning = 3000;

function whenIdle(work: () => void): void {
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
    else work();
  }, beginning);
}
