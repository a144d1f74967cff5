/** The colours and fonts of the page, as Cytoscape can read them. */
export interface Theme {
  mode: 'light' | 'dark';
  background: string;
  text: string;
  textSoft: string;
  /** Edges at rest: seen, but quieter than what they join. */
  edge: string;
  accent: string;
  focus: string;
  font: string;
}

/** Reads the page’s tokens as they stand now. */
export function currentTheme(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const colour = (token: string) => plainColour(style.getPropertyValue(token));
  return {
    mode: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
    background: colour('--background'),
    text: colour('--text'),
    textSoft: colour('--text-soft'),
    edge: plainColour(`color-mix(in oklab, ${colour('--text-soft')} 60%, ${colour('--background')})`),
    accent: colour('--accent'),
    focus: colour('--focus'),
    font: style.getPropertyValue('--font-ui').trim() || 'sans-serif',
  };
}

/** Calls back when the page turns light or dark. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** Cytoscape knows no oklch() or color-mix(), so the browser paints the colour and reads it back. */
function plainColour(text: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return text;
  context.fillStyle = text.trim();
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
