import { Command, InvalidArgumentError } from 'commander';
import { explainCypher, runCypher } from '../../../contract/api/routes/cypher.ts';
import { maxConsoleRows } from '../../../contract/api/statement-limits.ts';
import { type FormatOptions, formatted, withFormatOptions } from '../formats.ts';
import { type GraphClient, GraphClientError } from '../graph-client/graph-client.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { planInColumns } from '../plan-in-columns.ts';
import type { Shell } from '../shell.ts';
import { faultsInText } from '../text-faults.ts';
import { askingWhom, type WhomToAsk } from '../whom-to-ask.ts';
import { writtenResult } from '../written-result.ts';

interface CypherOptions extends FormatOptions, WhomToAsk {
  param: Parameters;
  limit: number;
  explain?: true;
}

/** Values by name, and the types of those that are given with one. */
interface Parameters {
  values: ReadonlyMap<string, unknown>;
  types: ReadonlyMap<string, string>;
}

/** `cypher STATEMENT`: runs one statement that only reads, from the argument or the standard input. */
export function cypherCommand(shell: Shell): Command {
  const command = new Command('cypher')
    .description(
      'Run one Cypher statement that only reads, once its plan was found harmless. Exits with 1 where the statement is wrong or refused.',
    )
    .argument(
      '[statement]',
      'such as "MATCH (n) RETURN n LIMIT 5"; read from the standard input where it is - or absent',
    )
    .option(
      '--param <name=value>',
      'a parameter, as JSON or text; as name:TYPE=value it is read like one of a saved query (at:date=1978-08); once for each value of a list',
      readParameter,
      { values: new Map(), types: new Map() },
    )
    .option('--limit <number>', 'maximum number of rows', readLimit, 1_000)
    .option('--explain', 'show how it would be run, without running it')
    .action((statement: string | undefined, options: CypherOptions) => cypher(shell, statement, options));
  return withFormatOptions(askingWhom(command), 'document', 'table', 'data', 'graph');
}

async function cypher(shell: Shell, given: string | undefined, options: CypherOptions): Promise<void> {
  const statement = await statementOf(shell, given);
  await withGraphClient(shell, options, async (client) => {
    try {
      await (options.explain ? explain : run)(shell, client, statement, options);
    } catch (error) {
      if (!(error instanceof GraphClientError) || !isOfStatement(error)) throw error;
      shell.foundProblems();
      shell.complain(faultsInText(statement, error.faults));
    }
  });
}

async function run(
  shell: Shell,
  client: GraphClient,
  statement: string,
  options: CypherOptions,
): Promise<void> {
  const { param, limit } = options;
  const [parameters, types] = [Object.fromEntries(param.values), Object.fromEntries(param.types)];
  const result = await client.ask(runCypher, { statement, parameters, types, limit });
  for (const { line, column, message } of result.notifications) {
    const place = line === null ? '' : `Line ${line}, column ${column}: `;
    shell.complain(`${place}${message}\n`);
  }
  shell.write(writtenResult('Cypher', result, options));
}

async function explain(
  shell: Shell,
  client: GraphClient,
  statement: string,
  options: CypherOptions,
): Promise<void> {
  const parameters = Object.fromEntries(options.param.values);
  const plan = await client.ask(explainCypher, { statement, parameters });
  shell.write(formatted({ data: () => plan }, options) ?? planInColumns(plan));
}

/** @throws GraphClientError where there is none */
async function statementOf({ readInput }: Shell, given: string | undefined): Promise<string> {
  if (given !== undefined && given !== '-') return given;
  const statement = (await readInput?.()) ?? '';
  if (statement.trim() !== '') return statement;
  throw new GraphClientError(
    'There is no statement. Give one: cypher "MATCH (n) RETURN n LIMIT 5", or send it to the standard input: cypher < FILE.',
  );
}

/** Whether it is the statement that is wrong, not what was given to it. */
function isOfStatement({ faults }: GraphClientError): boolean {
  return faults.length > 0 && faults.every(({ field }) => field === 'statement');
}

/** `n=5`, `names=["Lan"]`, `who=Lan`, `at:date=1978-08`. */
function readParameter(text: string, { values, types }: Parameters): Parameters {
  const [, name, type, value] = /^([^:=]+)(?::([^=]+))?=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('Write it as name=value, or as name:TYPE=value.');
  if (type === undefined) return { values: new Map(values).set(name, jsonOrText(value)), types };
  const before = types.get(name) === type && /^list\s/.test(type) ? (values.get(name) as string[]) : [];
  const all = /^list\s/.test(type) ? [...before, value] : value;
  return { values: new Map(values).set(name, all), types: new Map(types).set(name, type) };
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= maxConsoleRows) return limit;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${maxConsoleRows}.`);
}
