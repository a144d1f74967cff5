import { csv } from './csv.ts';
import { cytoscapeJson } from './cytoscape.ts';
import type { Format, ImageFormat, StreamedFormat, TextFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { png, svg } from './images.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';

/**
 * Every format that an answer can be had in, for the page, the API and the command line, in the order in which they are
 * offered. A new one is a file here and a line in this list.
 */
export const formats: readonly Format[] = [
  ...[markdown, csv, json, jsonLd, jsonLines],
  ...[graphml, gexf, cytoscapeJson],
  ...[png, svg],
];

export const textFormats = formats.filter((format): format is TextFormat => format.from !== 'image');
export const imageFormats = formats.filter((format): format is ImageFormat => format.from === 'image');

/** Those in which a graph of any size can be sent piece by piece, by their ids. */
export const streamedFormats: ReadonlyMap<string, StreamedFormat> = new Map(
  textFormats.filter(isStreamed).map((format) => [format.id, format]),
);

function isStreamed(format: TextFormat): format is StreamedFormat {
  return format.stream !== undefined;
}
