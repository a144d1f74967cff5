import type { Page } from 'playwright-core';

/** The windows in which everything has to be in reach: large, small, at 200 % zoom, a phone, and 320 pixels wide. */
export const windows = {
  large: { width: 1440, height: 900 },
  small: { width: 800, height: 600 },
  zoomed: { width: 720, height: 450 },
  phone: { width: 390, height: 844 },
  narrowest: { width: 320, height: 640 },
} as const;

/** In pixels: the least that can be hit, and the least that can be read. */
const least = { target: 24, font: 12 };

/**
 * What hinders whoever uses the page as it stands: controls that something else covers, that are cut off or too small,
 * letters that are too small, texts that lie on each other. What can be scrolled to is in reach.
 */
export function hindrancesIn(page: Page): Promise<string[]> {
  return page.evaluate(({ target, font }) => {
    const found = new Set<string>();
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.add(`The page is ${wide} pixels too wide.`);
    for (const control of document.querySelectorAll<HTMLElement>(controls())) checkControl(control);
    checkTexts();
    return [...found];

    function controls(): string {
      const roles = ['tab', 'radio', 'option', 'menuitem', 'link', 'separator'].map(
        (role) => `[role="${role}"]`,
      );
      return ['a[href]', 'button', 'input', ...roles].join(', ');
    }

    function checkControl(control: HTMLElement): void {
      const [box] = control.getClientRects();
      if (!box || isHidden(control) || box.width < 2 || box.height < 2) return;
      const [x, y] = middleOf(box);
      const name = nameOf(control);
      const cut = cutAt(control, x, y);
      if (cut === 'hidden') found.add(`${name} is cut off.`);
      if (cut) return;
      const hit = document.elementFromPoint(x, y);
      const isHit =
        hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control) === true);
      // A message over the legend passes by itself.
      const isPassing = hit?.closest('.toast') != null && control.closest('.legend-corner') !== null;
      if (!isHit && !isPassing && !isScrolledUnder(control, hit))
        found.add(`${name} is covered by ${hit ? nameOf(hit) : 'nothing on the page'}.`);
      const { display } = getComputedStyle(control);
      const isInText =
        display === 'inline' ||
        (display.startsWith('inline') &&
          control.closest('p, li, td, h2, h3, dd, [role="gridcell"]') !== null);
      const isLarge = box.width >= target && box.height >= target - 0.5;
      if (!isInText && !isLarge && !control.matches('[type="range"], [type="checkbox"]'))
        found.add(`${name} is only ${Math.round(box.width)} by ${Math.round(box.height)}.`);
    }

    /** Whether a control lies below what stays where it is while the control is scrolled, such as the handle of a sheet. */
    function isScrolledUnder(control: HTMLElement, hit: Element | null): boolean {
      for (let frame = hit; frame; frame = frame.parentElement)
        if (getComputedStyle(frame).position === 'sticky')
          return frame.parentElement?.contains(control) === true;
      return false;
    }

    function checkTexts(): void {
      const texts: { text: string; box: DOMRect; element: Element }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (text === '' || !element || isHidden(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          const [x, y] = middleOf(box);
          if (box.width < 3 || box.height < 3 || cutAt(element, x, y)) continue;
          const hit = document.elementFromPoint(x, y);
          // What lies over a text in full, such as a menu over the page, doesn't lie on it by mistake.
          if (!hit || !(element.contains(hit) || hit.contains(element))) continue;
          if (Number.parseFloat(getComputedStyle(element).fontSize) < font)
            found.add(`“${text.slice(0, 30)}” is smaller than ${font} pixels.`);
          texts.push({ text, box: shownPart(box, element), element });
        }
      }
      for (const [index, one] of texts.entries())
        for (const other of texts.slice(index + 1))
          if (liesOn(one, other))
            found.add(`“${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}” lie on each other.`);
    }

    /** A text without what its frames cut off. */
    function shownPart({ left, right, top, bottom }: DOMRect, element: Element): DOMRect {
      const part = { left, right, top, bottom };
      for (let frame: Element | null = element; frame; frame = frame.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(frame);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const box = frame.getBoundingClientRect();
        part.left = Math.max(part.left, box.left);
        part.right = Math.min(part.right, box.right);
        part.top = Math.max(part.top, box.top);
        part.bottom = Math.min(part.bottom, box.bottom);
      }
      return new DOMRect(part.left, part.top, part.right - part.left, part.bottom - part.top);
    }

    type Placed = { box: DOMRect; element: Element };

    function liesOn({ box, element }: Placed, { box: other, element: others }: Placed): boolean {
      if (element.contains(others) || others.contains(element)) return false;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      return across > 2 && down > 5;
    }

    function isHidden(element: Element): boolean {
      const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (getComputedStyle(element).clipPath !== 'none') return true;
      return (
        !isShown || element.closest('[inert], [aria-hidden="true"] button, .canvas-list, noscript') !== null
      );
    }

    /** Whether a point of an element is out of sight: where it can be scrolled to, or where it can't. */
    function cutAt(element: Element, x: number, y: number): 'scrolled' | 'hidden' | undefined {
      for (let frame = element.parentElement; frame && frame !== document.body; frame = frame.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(frame);
        const { left, right, top, bottom } = frame.getBoundingClientRect();
        const isOut = x < left || x >= right || y < top || y >= bottom;
        if (clipPath !== 'none') return 'scrolled';
        if (isOut && /auto|scroll/.test(overflowX + overflowY)) return 'scrolled';
        if (isOut && /hidden|clip/.test(overflowX + overflowY)) return 'hidden';
      }
      if (x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight) return undefined;
      return document.documentElement.scrollHeight > window.innerHeight ? 'scrolled' : 'hidden';
    }

    function middleOf({ left, top, width, height }: DOMRect): [number, number] {
      return [left + width / 2, top + height / 2];
    }

    function nameOf(element: Element): string {
      const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      return text.slice(0, 50) || element.outerHTML.slice(0, 80);
    }
  }, least);
}
