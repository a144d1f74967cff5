import { wordsOf } from './words.ts';

/** The archived texts of sources, and what can be asked of them. */
export class Articles {
  readonly #lines = new Map<string, string[]>();

  /** @param texts the articles by the id of their source; paragraphs are lines */
  constructor(texts: ReadonlyMap<string, string>) {
    for (const [source, text] of texts) this.#lines.set(source, text.split(/\r?\n/));
  }

  /** @param passage `source:paragraph`; a paragraph is a line, counted from 1 */
  paragraph(passage: string): string {
    const [source = '', paragraph] = passage.split(':');
    return this.#lines.get(source)?.[Number(paragraph) - 1] ?? '';
  }

  /** Whether one of the names stands in one of the passages, as whole words. */
  name(names: readonly string[], passages: readonly string[]): boolean {
    const texts = passages.map((passage) => ` ${wordsOf(this.paragraph(passage)).join(' ')} `);
    return names.some((name) => texts.some((text) => text.includes(` ${wordsOf(name).join(' ')} `)));
  }

  /** The runs of so many or more words of a text that stand in an article one after the other. */
  copied(text: string, length: number): string[] {
    this.#runs ??= this.#runsOf(length);
    const words = wordsOf(text);
    const runs: string[] = [];
    for (let first = 0; first + length <= words.length; first += 1) {
      let end = first + length;
      while (end <= words.length && this.#runs.has(words.slice(end - length, end).join(' '))) end += 1;
      if (end === first + length) continue;
      runs.push(words.slice(first, end - 1).join(' '));
      first = end - 1;
    }
    return runs;
  }

  #runs: Set<string> | undefined;

  #runsOf(length: number): Set<string> {
    const runs = new Set<string>();
    for (const line of [...this.#lines.values()].flat()) {
      const words = wordsOf(line);
      for (let end = length; end <= words.length; end += 1)
        runs.add(words.slice(end - length, end).join(' '));
    }
    return runs;
  }
}
