import type { Scene } from '../scene.ts';
import { stylesheet } from '../styles/stylesheet.ts';
import { currentTheme, onThemeChange } from '../styles/theme.ts';

/** Styles the drawing anew when the page turns light or dark, and when fonts have come. */
export function followTheme({ cy, container, large }: Scene): () => void {
  let fontsCame = 0;

  function restyle() {
    const theme = currentTheme(container);
    // Cytoscape keeps an image of each label by its style; another last resort among the fonts makes it
    // draw labels anew, in the fonts that have loaded since.
    const font = fontsCame > 0 ? `${theme.font}, again-${fontsCame}` : theme.font;
    cy.style(stylesheet({ ...theme, font }, large));
  }

  function redraw() {
    fontsCame++;
    restyle();
  }

  restyle();
  document.fonts.addEventListener('loadingdone', redraw);
  const stop = onThemeChange(restyle);
  return () => {
    document.fonts.removeEventListener('loadingdone', redraw);
    stop();
  };
}
