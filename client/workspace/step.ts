let following = false;

/**
 * Changes the picture as part of a step that the address has taken already, such as a trace whose answer
 * has just come, so that the back button undoes both at once.
 */
export function asPartOfStep(change: () => void): void {
  following = true;
  try {
    change();
  } finally {
    following = false;
  }
}

/** How a change of the picture enters the browser's history at this moment. */
export function historyOfChange(): 'push' | 'replace' {
  return following ? 'replace' : 'push';
}
