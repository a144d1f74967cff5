import { type CsvTable, csvOf } from '../../contract/text/csv.ts';
import type { TextDocument } from '../../contract/text/document.ts';
import { markdownOf } from '../../contract/text/markdown.ts';

/** An answer that can be taken away, in each of the forms that it has. */
export interface ExportPayload {
  /** What it is, in a few words; its files are named by it. */
  title: string;
  /** The answer as the API gave it. */
  answer: object;
  table?: () => CsvTable;
  document?: () => TextDocument;
  /** Set where no picture shows it, as of a table. */
  unpictured?: boolean;
}

/** Forms of a parcel that are text. */
const textForms = {
  md: { type: 'text/markdown', name: 'Markdown' },
  csv: { type: 'text/csv', name: 'CSV' },
  json: { type: 'application/json', name: 'JSON' },
} as const;
export type TextForm = keyof typeof textForms;

/**
 * A parcel as text in one of its forms.
 * @param address at which the answer can be seen again
 */
export function textOfPayload(parcel: ExportPayload, form: TextForm, address: string): string {
  const { title, answer, table, document } = parcel;
  switch (form) {
    case 'csv':
      return csvOf(table?.() ?? { columns: [], rows: [] });
    case 'md':
      return markdownOf({ ...(document?.() ?? { title, about: [], sections: [], citations: [] }), address });
    case 'json':
      return `${JSON.stringify({ title, address, ...answer }, null, 2)}\n`;
  }
}

/** The same as a file; spreadsheets take a table for UTF-8 only when it says so. */
export function fileOfPayload(parcel: ExportPayload, form: TextForm, address: string): Blob {
  const text = textOfPayload(parcel, form, address);
  return new Blob([form === 'csv' ? '\uFEFF' : '', text], { type: `${textForms[form].type};charset=utf-8` });
}
