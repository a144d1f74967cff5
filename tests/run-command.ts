import { run } from '../server/command-line/run.ts';
import { silently } from '../server/process/progress.ts';

/**
 * Runs a command in this process; gives its exit code and all that it wrote.
 * @param input what is sent to its standard input; a terminal where absent
 */
export async function runCommand(parameters: string[], environment: NodeJS.ProcessEnv, input?: string) {
  const answer = { code: 0, out: '', err: '' };
  answer.code = await run(parameters, {
    write: (text) => {
      answer.out += text;
    },
    complain: (text) => {
      answer.err += text;
    },
    progress: silently,
    environment,
    ...(input !== undefined && { readInput: async () => input }),
  });
  return answer;
}
