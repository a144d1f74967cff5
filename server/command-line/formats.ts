import { type Command, Option } from 'commander';
import { ownValue } from '../../contract/model/own-value.ts';
import type { Content, Sources, TextFormat } from '../../contract/text/formats/format.ts';
import { textFormats } from '../../contract/text/formats/index.ts';
import { GraphClientError } from './graph-client/graph-client.ts';

/** What the format options of a command are read as: `--format csv`, or `--csv` for short. */
export type FormatOptions = { format?: string } & Record<string, unknown>;

/** Lets a command answer in every format that is written from what its answers offer. */
export function withFormatOptions(command: Command, ...sources: readonly (keyof Sources)[]): Command {
  const offered = textFormats.filter(({ from }) => sources.includes(from));
  command.addOption(
    new Option('--format <name>', 'answer in this format').choices(offered.map(({ id }) => id)),
  );
  for (const { id, name } of offered) command.option(`--${id}`, `answer as ${name}`);
  return command;
}

/**
 * An answer in the format that is asked for; undefined where it is to be written for a terminal.
 * @throws GraphClientError where the answer does not offer what the format is written from
 */
export function formatted(content: Content, options: FormatOptions): string | undefined {
  const format = formatIn(options);
  const text = format?.write(content);
  if (format && text === undefined) throw new GraphClientError(`This cannot be written as ${format.name}.`);
  return text;
}

/** Whether any format is asked for. */
export function isFile(options: FormatOptions): boolean {
  return formatIn(options) !== undefined;
}

/** The format that is asked for, if any. */
function formatIn(options: FormatOptions): TextFormat | undefined {
  return textFormats.find(({ id }) => options.format === id || ownValue(options, id) === true);
}
