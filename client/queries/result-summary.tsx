import { Download } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Result } from '../../contract/routes/queries.ts';
import { cellReader, textOfCell } from './cells.ts';
import { csvOf } from './csv.ts';
import { saveFile } from './save-file.ts';

/** How many rows came, how long it took, whether there are more, and the way to keep them. */
export function ResultSummary({ name, result }: { name: string; result: Result }) {
  const { shown, truncated, milliseconds } = result.summary;
  const save = () => {
    const read = cellReader(result.graph);
    const rows = result.rows.map((row) => row.map((raw) => textOfCell(read(raw))));
    saveFile(`${name}.csv`, 'text/csv', csvOf(result.columns, rows));
  };
  return (
    <>
      <p className="count" aria-live="polite">
        {shown} {shown === 1 ? 'row' : 'rows'}, {Math.round(milliseconds)} ms
        {truncated && <strong className="truncated"> · cut off here: there are more</strong>}
      </p>
      {shown > 0 && (
        <Button className="button button-quiet" onPress={save}>
          <Download size={14} aria-hidden /> CSV
        </Button>
      )}
    </>
  );
}
