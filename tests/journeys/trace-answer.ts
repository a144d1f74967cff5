import type { Locator, Page } from 'playwright-core';

export function traceOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Trace' });
}

/** One part of an answer: its heading, and its tenures as they are read. */
export interface Part {
  heading: string;
  /** What stands above the tenures. */
  said: string[];
  tenures: string[][];
}

/** The answer as it is read, heading by heading, without the marks of its notes. */
export function partsOf(page: Page): Promise<Part[]> {
  const headings = traceOf(page).getByRole('heading', { level: 4 });
  return headings.evaluateAll((all) => {
    const read = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('.citation-marks, button')) mark.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    };
    const paragraphs = (within: Element, which: string) => [...within.querySelectorAll(which)].map(read);
    return all.map((heading) => {
      // Beside some headings stands an explanation.
      const part = heading.closest('.hold-status-head')?.parentElement ?? heading.parentElement ?? heading;
      return {
        heading: read(heading) || (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
        said: paragraphs(part, ':scope > p'),
        tenures: [...part.querySelectorAll('li')]
          .filter((each) => each.parentElement?.closest('li') === null)
          .map((tenure) => (tenure.querySelector('p') ? paragraphs(tenure, 'p') : [read(tenure)])),
      };
    });
  });
}

/** The tenures of an answer without parts. */
export function tenuresOf(page: Page): Promise<string[][]> {
  return traceOf(page)
    .locator('ol')
    .first()
    .locator('> li')
    .evaluateAll((tenures) =>
      tenures.map((tenure) =>
        [...tenure.querySelectorAll('p')].map((paragraph) => {
          const copy = paragraph.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('.citation-marks, button')) mark.remove();
          return copy.textContent;
        }),
      ),
    );
}

/** Asks who was in charge on a date. */
export async function askAbout(page: Page, date: string): Promise<void> {
  await page.getByRole('textbox', { name: 'In office on' }).fill(date);
  await page.keyboard.press('Enter');
}
