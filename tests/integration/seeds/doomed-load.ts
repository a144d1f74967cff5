/**
 * Loads seeds and is killed on the way: `doomed-load.ts FOLDER KILL_AT`. Its progress kills the process,
 * without any farewell, when it is described of the state with that number (from 0).
 */
import neo4j from 'neo4j-driver';
import type { Progress } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';

const [folder = '', killAt = ''] = process.argv.slice(2);
const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;

let states = 0;
const progress: Progress = {
  say: () => {},
  step: async (_title, work) =>
    work((state) => {
      process.stdout.write(`${state}\n`);
      if (states === Number(killAt)) process.kill(process.pid, 'SIGKILL');
      states += 1;
    }),
};

const auth = NEO4J_PASSWORD === undefined ? undefined : neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD);
const driver = neo4j.driver(NEO4J_URI, auth, { useBigInt: true });
await loadSeeds(driver, NEO4J_DATABASE, folder, progress, { replace: true });
await driver.close();
