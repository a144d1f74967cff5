import type { ElementHandle, Page } from 'playwright-core';

/** Marks what Tab has reached, in the page itself. */
const mark = 'data-reached';
const most = 400;

/**
 * Presses Tab until the focus comes round.
 * @returns the stops that look no different while they have the focus, by their names
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const plain: string[] = [];
  let last: { stop: ElementHandle<Element>; look: string } | undefined;
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (last && (await last.stop.evaluate(lookOf)) === last.look)
      plain.push(await last.stop.evaluate(nameOf));
    const stop = (await page.evaluateHandle(() => document.activeElement)).asElement();
    const isNew = await stop?.evaluate((element, name) => {
      if (element === document.body || element.hasAttribute(name)) return false;
      element.setAttribute(name, '');
      return true;
    }, mark);
    if (!stop || !isNew) return plain;
    last = { stop, look: await stop.evaluate(lookOf) };
  }
  throw new Error(`Tab does not come round after ${most} stops.`);
}

/** The controls in sight that Tab has passed over, by their names; of a toolbar, a list of tabs and the like one is enough. */
export function passedOver(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex]');
    const groups = '[role=toolbar], [role=tablist], [role=radiogroup], [role=grid], [role=listbox]';
    return [...controls]
      .filter(
        (control) =>
          control.tabIndex >= 0 &&
          !control.matches(':disabled') &&
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.closest('[aria-hidden="true"], [inert]') &&
          !control.hasAttribute(name) &&
          !control.closest(groups)?.querySelector(`[${name}]`),
      )
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? control.outerHTML);
  }, mark);
}

/** How an element and what is right around it look, as far as focus may show in it. */
function lookOf(element: Element): string {
  const looks: string[] = [];
  for (let each: Element | null = element, steps = 0; each && steps < 4; each = each.parentElement, steps++) {
    const { outline, boxShadow, borderColor, backgroundColor, textDecoration } = getComputedStyle(each);
    looks.push(outline, boxShadow, borderColor, backgroundColor, textDecoration);
    for (const mark of each.querySelectorAll(':scope > *')) looks.push(getComputedStyle(mark).outline);
  }
  return looks.join('|');
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? (element.textContent || element.outerHTML);
}
