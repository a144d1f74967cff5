// Answers as the docker client does where an engine runs. In place of a container there is a server that runs
// already: STAND_IN_ADDRESS. Every call is noted in STAND_IN_CALLS; a call that STAND_IN_FAILS names fails.
import { appendFileSync, existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const {
  STAND_IN_ADDRESS = '',
  STAND_IN_CALLS = '',
  STAND_IN_FAILS,
  NEO4J_PORT,
  NEO4J_PASSWORD,
} = process.env;
const args = process.argv.slice(2);
const call = args
  .filter((arg, index) => !arg.startsWith('-') && !args[index - 1]?.startsWith('--'))
  .join(' ');
appendFileSync(STAND_IN_CALLS, `${JSON.stringify({ args, call, NEO4J_PORT, NEO4J_PASSWORD })}\n`);
if (STAND_IN_FAILS && call.startsWith(STAND_IN_FAILS)) {
  console.error('Container neo4j  Starting');
  console.error('no space left on device');
  process.exit(1);
}
if (args.includes('port')) console.log(STAND_IN_ADDRESS);
if (args.includes('ps')) console.log('0123456789ab');
if (args[0] === 'wait') {
  // Nobody waits any more once the test has removed its folder.
  while (existsSync(STAND_IN_CALLS) && !existsSync(`${STAND_IN_CALLS}.ended`)) await pause(50);
  console.log('137');
}
