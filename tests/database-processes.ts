import { type RunningProcess, runningProcesses } from '../server/database/process-list.ts';

/** What runs on a data folder: the server, and the process that watches over it. */
export async function processesOn(
  dataDir: string,
): Promise<{ server: RunningProcess[]; supervisor: RunningProcess[] }> {
  const all = (await runningProcesses()).filter(({ command }) => command.includes(`--home-dir=${dataDir}/`));
  const supervises = ({ command }: RunningProcess) => command.includes('supervisor.ts');
  return { server: all.filter((each) => !supervises(each)), supervisor: all.filter(supervises) };
}
