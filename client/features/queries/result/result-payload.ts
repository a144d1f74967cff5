import type { Result } from '../../../../contract/api/result.ts';
import { documentOfResult } from '../../../../contract/text/results/document.ts';
import { tableOfResult } from '../../../../contract/text/results/table.ts';
import { type ImageSource, imageSourceOf } from '../../../export/image-source.ts';
import type { ExportPayload } from '../../../export/payload.ts';

/** The answer to a saved query, to be exported. */
export function resultPayload(title: string, result: Result): ExportPayload {
  return {
    title,
    answer: result,
    ...(result.graph.nodes.length > 0 && {
      graph: () => ({ ...result.graph, citations: result.citations }),
    }),
    table: () => tableOfResult(result),
    image: imageOfChart,
    document: () => documentOfResult(title, result),
  };
}

/** The chart of a result, where it is looked at. */
function imageOfChart(): ImageSource | null {
  const drawing = document.querySelector<SVGSVGElement>('svg[data-result-chart]');
  return drawing && imageSourceOf(drawing);
}
