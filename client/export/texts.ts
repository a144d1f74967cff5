import { describeDate } from '../../contract/text/dates.ts';

/** What was copied, as its message has it. */
export const theLink = 'the link: it restores what you see';

export function linkWithoutGraph(problem: string): string {
  return `the link, but it doesn’t hold this graph, which is too large: ${problem.replace(/\.$/, '')}`;
}

export function withFootnotes(title: string): string {
  return `“${title}” with its footnotes`;
}

export function copiedMessage(what: string): string {
  return `Copied ${what}.`;
}

export function savedMessage(fileName: string): string {
  return `Saved ${fileName}.`;
}

export const loadingWholeGraph = 'Loading the whole graph …';

export const nothingToExport = 'There is nothing to export yet. Add something to the canvas first.';

export function cannotExport(title: string, format: string): string {
  return `“${title}” cannot be exported as ${format}.`;
}

/** What an export is of: `Timeline of Xuan Thuy as of 1978`. */
export function titleOfExport(what: string, subject: string | undefined, at: string | null): string {
  const whose = subject === undefined ? what : `${what} of ${subject}`;
  return at === null ? whose : `${whose} as of ${describeDate(at)}`;
}
