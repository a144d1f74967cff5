import { useEffect, useMemo, useState } from 'react';
import type { Measure } from './shorten.ts';

const fonts = {
  label: '550 12px "Inter Variable", system-ui, sans-serif',
  lane: '600 13.5px "Source Serif 4 Variable", Georgia, serif',
} as const;

/** How wide words are in the drawing’s letters; anew once the letters have been loaded. */
export function useMeasures(): Record<keyof typeof fonts, Measure> {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const all = Object.values(fonts).map((font) => document.fonts.load(font));
    // Without its letters the drawing stands in those of the system, which were measured already.
    Promise.all(all).then(
      () => setLoaded(true),
      () => undefined,
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text is wider or narrower in letters that came later
  return useMemo(() => ({ label: measureIn(fonts.label), lane: measureIn(fonts.lane) }), [loaded]);
}

function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context) context.font = font;
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * 7;
    known.set(text, width);
    return width;
  };
}
