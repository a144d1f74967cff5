import { useQuery } from '@tanstack/react-query';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { headRows, standInRows } from '../../../contract/text/office/rows.ts';
import { askTenures } from '../../api/questions/trace.ts';
import { Notes } from '../../entity/notes.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useClosing } from '../../ui/use-closing.ts';
import { useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { OfficeHead } from './office-head.tsx';
import { OfficeLane } from './office-lane.tsx';
import { OfficeReferences } from './office-references.tsx';
import { OfficeTable } from './office-table.tsx';
import './office.css';
import './office-lane.css';
import './office-print.css';

const ofBody = { lineage: true, side: 'body' } as const;

/** Who headed a body under all its names: a page that lies over the graph, can be linked to and be printed. */
export function OfficePage() {
  const [{ office }] = useAddress();
  return office && <Page key={office} body={office} />;
}

function Page({ body }: { body: string }) {
  const [, setAddress] = useAddress();
  const at = useAsOf();
  const { data, error, refetch } = useQuery(askTenures(body, undefined, ofBody));
  const dated = useQuery({ ...askTenures(body, at ?? undefined, ofBody), enabled: at !== null });
  const closing = useClosing<HTMLElement>(() => void setAddress({ office: null }));
  return (
    <article className="office-page" aria-label="Who held this office" tabIndex={-1} {...closing}>
      {!data && !error && <Skeleton lines={8} label="Loading the office" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data && (
        <Office
          answer={data}
          dated={at !== null && dated.data && !dated.isPlaceholderData ? { at, answer: dated.data } : null}
          onClose={() => void setAddress({ office: null })}
        />
      )}
    </article>
  );
}

interface OfficeProps {
  answer: Tenures;
  dated: { at: string; answer: Tenures } | null;
  onClose: () => void;
}

function Office({ answer, dated, onClose }: OfficeProps) {
  const [heads, standIns] = [headRows(answer), standInRows(answer)];
  return (
    <Notes citations={answer.citations}>
      <OfficeHead answer={answer} dated={dated} onClose={onClose} />
      <OfficeLane answer={answer} />
      <OfficeTable title="Heads" rows={heads} answer={answer} empty="No source here says who headed it." />
      {standIns.length > 0 && (
        <OfficeTable title="Deputies and acting heads" rows={standIns} answer={answer} empty="" />
      )}
      <OfficeReferences answer={answer} at={dated?.at ?? null} />
    </Notes>
  );
}
