import type { Tenures } from '../../../contract/model/tenure.ts';
import { linkedDataOfTenures } from '../../../contract/text/linked-data/tenures.ts';
import { type DatedOffice, documentOfOffice, titleOfOffice } from '../../../contract/text/office/document.ts';
import { tableOfOffice } from '../../../contract/text/office/table.ts';
import type { ExportPayload } from '../../export/payload.ts';

/** Who held an office, to be exported: every holder and gap, with every caveat and source. */
export function officePayload(answer: Tenures, dated: DatedOffice | null): ExportPayload {
  return {
    title: titleOfOffice(answer),
    hasImage: false,
    answer: { ...answer, ...(dated && { asOf: dated }) },
    table: () => tableOfOffice(answer),
    document: () => documentOfOffice(answer, dated),
    linkedData: (address) => linkedDataOfTenures(answer, null, address),
  };
}
