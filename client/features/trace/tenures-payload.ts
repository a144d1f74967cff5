import type { Tenures } from '../../../contract/model/tenure.ts';
import { linkedDataOfTenures } from '../../../contract/text/linked-data/tenures.ts';
import { documentOfTenures, titleOfTenures } from '../../../contract/text/tenures.ts';
import { tableOfTenures } from '../../../contract/text/tenures-table.ts';
import type { ExportPayload } from '../../export/payload.ts';

/**
 * A trace, to be exported.
 * @param at EDTF query date; null for none
 */
export function tenuresPayload(answer: Tenures, at: string | null): ExportPayload {
  return {
    title: titleOfTenures(answer, at),
    answer,
    table: () => tableOfTenures(answer),
    document: () => documentOfTenures(answer, at),
    linkedData: (address) => linkedDataOfTenures(answer, at, address),
  };
}
