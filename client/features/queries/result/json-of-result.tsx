import { ClipboardCopy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Result } from '../../../../contract/api/result.ts';
import { fileName } from '../../../../contract/text/file-name.ts';
import { copyPlainText } from '../../../export/deliver.ts';
import { saveFile } from '../../../export/download-file.ts';
import { jsonRowsText } from '../texts.ts';
import { jsonOfRows } from './json-of-rows.ts';

/** So many rows are written out at first, and so many more at a time: a browser lays out no million lines. */
const pageSize = 50;

/** The rows as JSON objects, nodes and relationships written out in their cells. */
export function JsonOfResult({ title, result }: { title: string; result: Result }) {
  const [shown, setShown] = useState(pageSize);
  const text = useMemo(() => jsonOfRows(result, shown).join(''), [result, shown]);
  const left = result.rows.length - shown;
  const download = () =>
    saveFile(
      fileName(title, 'json'),
      new Blob(jsonOfRows(result, result.rows.length), { type: 'application/json;charset=utf-8' }),
    );
  return (
    <div className="json-of-result">
      <div className="graph-actions">
        <p className="count">{jsonRowsText(Math.min(shown, result.rows.length), result.rows.length)}</p>
        <Button className="button button-quiet" onPress={() => copyPlainText(text, 'the JSON that is shown')}>
          <ClipboardCopy size={14} aria-hidden /> Copy
        </Button>
        <Button className="button button-quiet" onPress={download}>
          <Download size={14} aria-hidden /> Download all rows
        </Button>
      </div>
      <pre className="cypher">{text}</pre>
      {left > 0 && (
        <Button className="button" onPress={() => setShown(shown + 4 * pageSize)}>
          Show more rows
        </Button>
      )}
    </div>
  );
}
