import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Button, Link } from 'react-aria-components';
import { yearsOf } from '../../../contract/text/years.ts';
import { askEntity } from '../../api/questions/explore.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { visit } from '../../workspace/visit.ts';

/** Who or what is traced. */
export function TraceSubject({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, isPending } = useQuery(askEntity(id));
  return (
    <div className="trace-subject">
      {data && <KindMark node={data.node} />}
      <h3>
        <Link className="text-link name" onPress={() => void visit(id)}>
          {data?.node.name ?? (isPending ? 'Loading …' : 'Unknown subject')}
        </Link>
        {data && <span className="count"> {yearsOf(data.node)}</span>}
      </h3>
      <Button
        className="button button-quiet button-icon"
        aria-label="Choose another subject"
        onPress={onClose}
      >
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
