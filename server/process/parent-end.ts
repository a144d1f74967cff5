/** How often the parent is looked at, in milliseconds. */
const interval = 250;

/** The part of `process` that knows the parent; a parameter so that a test can have one that ends. */
type Child = Pick<NodeJS.Process, 'ppid' | 'env'>;

/**
 * Calls back once the parent of a program that npm started has ended. A signal that npm, or the shell between, cannot
 * hand on (KILL, HUP) ends them alone, and the system then gives their child another parent. A program that a person put
 * into the background by hand is meant to outlive its shell, so the parent counts only below npm.
 */
export function onParentEnd(end: () => void, child: Child = process): void {
  if (child.env.npm_lifecycle_event === undefined) return;
  const parent = child.ppid;
  const timer = setInterval(() => {
    if (child.ppid === parent) return;
    clearInterval(timer);
    end();
  }, interval);
  timer.unref();
}
