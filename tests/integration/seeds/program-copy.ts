import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = join(import.meta.dirname, '../../..');
const execute = promisify(execFile);

interface Outcome {
  code: number;
  /** All that was written; of a failure what it complained about too. */
  out: string;
}

/** The whole program once more, for a test that changes its source. */
export interface ProgramCopy {
  folder: string;
  /** @throws where the text to replace does not stand in the file */
  replace(path: string, text: string, by: string): Promise<void>;
  /** Checks that all its files fit together. */
  compile(): Promise<Outcome>;
  /** Runs one of its commands. */
  run(parameters: string[], environment: Record<string, string>): Promise<Outcome>;
  remove(): Promise<void>;
}

export async function copyProgram(): Promise<ProgramCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'diplograph-copy-'));
  for (const part of ['client', 'contract', 'cypher', 'server', 'seeds', 'package.json', 'tsconfig.json'])
    await cp(join(project, part), join(folder, part), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  const run = (command: string, parameters: string[], environment: Record<string, string> = {}) =>
    execute(command, parameters, {
      cwd: folder,
      env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), ...environment },
    }).then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      ({ code, stdout, stderr }) => ({ code, out: `${stdout}${stderr}` }),
    );
  return {
    folder,
    async replace(path, text, by) {
      const file = join(folder, path);
      const before = await readFile(file, 'utf8');
      if (!before.includes(text)) throw new Error(`${path} does not hold: ${text}`);
      await writeFile(file, before.replace(text, by));
    },
    compile: () => run('node_modules/.bin/tsc', ['-p', '.']),
    run: (parameters, environment) =>
      run(process.execPath, ['server/command-line/main.ts', ...parameters], environment),
    remove: () => rm(folder, { recursive: true }),
  };
}
