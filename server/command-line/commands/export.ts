import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { exportFileName } from '../../../contract/text/export-file-name.ts';
import { streamedFormats } from '../../../contract/text/formats/index.ts';
import { edtfProblem } from '../../../contract/text/written-dates/edtf-problem.ts';
import { GraphClientError } from '../graph-client/graph-client.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { saveWhole } from '../save-whole.ts';
import type { Shell } from '../shell.ts';
import { askingWhom, type WhomToAsk } from '../whom-to-ask.ts';

interface ExportOptions extends WhomToAsk {
  format: string;
  dataset?: string;
  at?: string;
  force?: true;
}

/** `export [FILE]`: the whole graph, or a data set, as a file, which is there once it is whole. */
export function exportCommand(shell: Shell): Command {
  const command = new Command('export')
    .description('Save the whole graph, or a data set, with every passage it cites, as a file.')
    .argument('[file]', 'where to; diplograph.json here where absent')
    .addOption(new Option('--format <name>', 'as this').choices([...streamedFormats.keys()]).default('json'))
    .option('--dataset <id>', 'only this data set, with the ends of its relationships')
    .option('--at <date>', 'only what existed or held at this date (EDTF), or may have')
    .option('--force', 'replace a file that is there')
    .action((file: string | undefined, options: ExportOptions) => exportTo(shell, file, options));
  return askingWhom(command);
}

async function exportTo(shell: Shell, file: string | undefined, options: ExportOptions): Promise<void> {
  const format = streamedFormats.get(options.format);
  if (!format) throw new GraphClientError(`There is no format "${options.format}" to export a graph in.`);
  const { dataset, at } = options;
  const problem = at === undefined ? undefined : edtfProblem(at);
  if (problem !== undefined) throw new GraphClientError(`at: ${problem}`);
  const path = file ?? exportFileName({ dataset, at }, format.ending);
  if (existsSync(path) && !options.force) {
    throw new GraphClientError(`${path} is already there. Name another file, or replace it with --force.`);
  }
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const bytes = await withGraphClient(shell, options, (client) =>
    shell.progress.step(`Exporting to ${path}`, (report) =>
      saveWhole(path, client.exportGraph(format, { dataset, at }), (written) => report(megabytes(written))),
    ),
  );
  shell.write(`Saved ${path}, ${megabytes(bytes)}.\n`);
}
