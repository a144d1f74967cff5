import type { Locator, Page } from 'playwright-core';

export function connectionOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Paths' });
}

/** Every connection as it is read: its length, its sentence with its notes as `[n]`, and what is said below. */
export function connectionsIn(page: Page): Promise<string[][]> {
  return connectionOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^\d+ hops?$/ }) })
    .evaluateAll((paths) =>
      paths.map((path) => {
        const steps = path.querySelector('button')?.textContent ?? '';
        const paragraphs = [...path.querySelectorAll('p')].map((paragraph) => {
          const copy = paragraph.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('button')) mark.replaceWith(`[${mark.textContent}]`);
          return copy.textContent.replaceAll('\u2060', '');
        });
        return [steps, ...paragraphs];
      }),
    );
}
