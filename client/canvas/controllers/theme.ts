import type { Scene } from '../scene.ts';
import { groundNow, onThemeChange } from '../styles/ground.ts';
import { stylesheet } from '../styles/stylesheet.ts';

/** Styles the drawing anew when the page turns light or dark, or its fonts have come. */
export function followTheme({ cy, container, large }: Scene): () => void {
  let open = true;
  const restyle = () => {
    if (open) cy.style(stylesheet(groundNow(container), large));
  };
  restyle();
  document.fonts.ready.then(restyle);
  const stop = onThemeChange(restyle);
  return () => {
    open = false;
    stop();
  };
}
