import type { Locator, Page } from 'playwright-core';

/** The names of a body over time, as cards and lines. */
export function lineageOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Stages from left to right along time' });
}

/** How each stage came of others, as a screen reader hears it. */
export function passagesOf(page: Page): Locator {
  return lineageOf(page).getByRole('link', { name: / (renamed|split|merged|transferred) (to|into) / });
}

/** A stage as it is read, and where its card stands. */
export interface Card {
  name: string;
  described: string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The cards of the stages, from left to right and in a column from the top. */
export async function cardsOf(page: Page): Promise<Card[]> {
  const cards = await lineageOf(page)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items
        .filter((item) => item.hasAttribute('data-stage'))
        .map((card) => {
          const copy = card.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('.citation-marks, button')) mark.remove();
          const read = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
          const { left, right, top, bottom } = card.getBoundingClientRect();
          const described = [...copy.querySelectorAll('p, li')].map(read);
          return {
            name: read(copy.querySelector('a, [role="link"]') ?? copy),
            described,
            left,
            right,
            top,
            bottom,
          };
        }),
    );
  return cards.sort((one, other) => one.left - other.left || one.top - other.top);
}
