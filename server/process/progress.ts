/** Tells a step how far it is, in words: `31 of 215 files`. */
export type Report = (state: string) => void;

export interface Progress {
  /** Runs a step. Once it takes longer than a second, its title and state are shown until it ends. */
  step<Result>(title: string, work: (report: Report) => Promise<Result> | Result): Promise<Result>;
  /** Says one line that is worth keeping on the screen. */
  say(line: string): void;
}

/** Where progress is written; process.stdout is one. */
interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
}

const visibleAfter = 1000;

/** Shows progress on a terminal as one line that is rewritten, elsewhere as a line now and then. */
export function showProgress(screen: Screen): Progress {
  const pause = screen.isTTY ? 250 : 5000;
  const rewrite = (line: string) => screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  return {
    say: (line) => void screen.write(`${line}\n`),
    async step(title, work) {
      const began = performance.now();
      const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
      let state = '';
      const show = () => rewrite(`… ${title}${state && `: ${state}`} (${seconds()})`);
      let repeated: NodeJS.Timeout | undefined;
      const first = setTimeout(() => {
        show();
        repeated = setInterval(show, pause);
      }, visibleAfter);
      const ended = (mark: string) => {
        clearTimeout(first);
        clearInterval(repeated);
        if (repeated) rewrite(`${mark} ${title} (${seconds()})${screen.isTTY ? '\n' : ''}`);
      };
      try {
        const result = await work((text) => {
          state = text;
        });
        ended('✓');
        return result;
      } catch (error) {
        ended('✗');
        throw error;
      }
    },
  };
}

/** Progress that nobody watches. */
export const silently: Progress = { say: () => {}, step: async (_title, work) => work(() => {}) };
