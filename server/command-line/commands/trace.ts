import { Command } from 'commander';
import { tenures } from '../../../contract/api/routes/tenures.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { playsRole } from '../../../contract/model/meaning.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { linkedDataOfTenures } from '../../../contract/text/linked-data/tenures.ts';
import { documentOfTenures } from '../../../contract/text/tenures.ts';
import { tableOfTenures } from '../../../contract/text/tenures-table.ts';
import { findEntity } from '../find-entity.ts';
import { type FormatOptions, formatted, withFormatOptions } from '../formats.ts';
import { GraphClientError } from '../graph-client/graph-client.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { printable } from '../printing.ts';
import type { Shell } from '../shell.ts';
import { traceInColumns } from '../trace-in-columns.ts';
import { askingWhom, type WhomToAsk } from '../whom-to-ask.ts';

interface TraceOptions extends FormatOptions, WhomToAsk {
  at?: string;
  lineage: boolean;
}

/** `trace NAME_OR_ID`: who headed a body under all its names, or which posts a person held. */
export function traceCommand(shell: Shell): Command {
  const command = new Command('trace')
    .description('Trace a body’s heads under each of its names, or a person’s posts, with sources.')
    .argument('<name>', 'a person or a body, by any form of its name or by its id')
    .option(
      '--at <date>',
      'who was in office on this date, or is known before and after it: 1978, 1978-08, 1978-08-03',
    )
    .option('--no-lineage', 'do not include earlier and later names')
    .action((name: string, options: TraceOptions) => trace(shell, name, options));
  return withFormatOptions(askingWhom(command), 'document', 'table', 'data', 'linkedData');
}

async function trace(shell: Shell, name: string, options: TraceOptions): Promise<void> {
  const { at, lineage } = options;
  const answer = await withGraphClient(shell, options, async (client) => {
    const node = await findEntity(shell, client, name, isTraced);
    if (!isTraced(node))
      throw new GraphClientError(`${printable(node.name)} is neither a person nor a body: ${hint}`);
    return client.ask(tenures, { id: node.id, at, lineage: lineage ? 'true' : 'false' });
  });
  shell.write(written(answer, options));
}

const hint = 'it has no heads and holds no posts. Use "search" to find a person or a body.';

/** What can be headed or can head; another thing of that name is only meant where there is none. */
function isTraced(node: GraphNode): boolean {
  return playsRole(node, 'person', 'body');
}

function written(answer: Tenures, options: TraceOptions): string {
  const at = options.at ?? null;
  const content = {
    data: () => answer,
    document: () => documentOfTenures(answer, at),
    table: () => tableOfTenures(answer),
    linkedData: () => linkedDataOfTenures(answer, at),
  };
  return formatted(content, options) ?? traceInColumns(answer, at);
}
