import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Tenure } from '../../contract/model/tenure.ts';

interface ConceivableProps {
  tenures: readonly Tenure[];
  className?: string;
  /** The tenures as they are listed where this stands. */
  children: React.ReactNode;
}

/** Whom the dates allow and no more, folded away; nothing where there is nobody. */
export function Conceivable({ tenures, className = '', children }: ConceivableProps) {
  if (tenures.length === 0) return null;
  return (
    <Disclosure className={`disclosure ${className}`}>
      <Heading level={4}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> Conceivable <span className="count">{tenures.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
