/** A text with the letters it stands in, as they are computed. */
export interface FontFaces {
  text: string;
  fontFamily: string;
  fontStyle: string;
}

/**
 * The fonts that some texts of the page stand in, as style rules that hold the letters themselves; of a font that
 * comes in parts, those with letters that occur.
 * @throws TypeError where a font cannot be fetched again
 */
export async function embedFonts(texts: readonly FontFaces[]): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => texts.some((text) => isNeeded(style, text)));
  return (await Promise.all(rules.map(embedded))).join('\n');
}

function isNeeded(face: CSSStyleDeclaration, { text, fontFamily, fontStyle }: FontFaces): boolean {
  const family = unquoted(face.getPropertyValue('font-family'));
  const inUse = fontFamily.split(',').some((each) => unquoted(each) === family);
  if (!inUse || (face.getPropertyValue('font-style') || 'normal') !== fontStyle) return false;
  const holds = letters(face.getPropertyValue('unicode-range'));
  return [...text].some((letter) => holds(letter.codePointAt(0) ?? 0));
}

/** @param ranges as in `U+0-FF, U+131`; without any a font holds all letters */
function letters(ranges: string): (point: number) => boolean {
  const all = ranges
    .split(',')
    .filter((range) => range.trim() !== '')
    .map((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split('-')
        .map((side) => Number.parseInt(side, 16));
      return { from, to };
    });
  return (point) => all.length === 0 || all.some(({ from, to }) => from <= point && point <= to);
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
  const answer = await fetch(new URL(url, parentStyleSheet?.href ?? document.baseURI));
  const descriptors = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(
    (name) => `${name}:${style.getPropertyValue(name)};`,
  );
  return `@font-face{${descriptors.join('')}src:url(${await dataUrl(await answer.blob())}) format("woff2");}`;
}

function dataUrl(file: Blob): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
  return promise;
}

function unquoted(family: string): string {
  return family.trim().replace(/^["']|["']$/g, '');
}
