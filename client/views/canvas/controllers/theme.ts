import type { Scene } from '../scene.ts';
import { stylesheet } from '../styles/stylesheet.ts';
import { currentTheme, onThemeChange } from '../styles/theme.ts';

/** Styles the drawing anew when the page turns light or dark. */
export function followTheme({ cy, container, large }: Scene): () => void {
  const restyle = () => cy.style(stylesheet(currentTheme(container), large));
  restyle();
  return onThemeChange(restyle);
}
