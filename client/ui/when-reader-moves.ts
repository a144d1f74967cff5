/** With any of these the reader moves on. */
const moves = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Calls back when the reader does anything within an element, so that nothing is moved against them.
 * @returns stops listening
 */
export function whenReaderMoves(element: HTMLElement, leave: () => void): () => void {
  for (const move of moves) element.addEventListener(move, leave, { passive: true });
  return () => {
    for (const move of moves) element.removeEventListener(move, leave);
  };
}
