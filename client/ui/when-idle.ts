/** A page that is never idle comes to it all the same after so long, in milliseconds. */
const timeout = 2000;

/**
 * Does something once the page has painted and has nothing else to do.
 * @returns forgets about it
 */
export function whenIdle(work: () => void): () => void {
  // Not every browser tells when it is idle.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 100);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout });
  return () => cancelIdleCallback(request);
}
