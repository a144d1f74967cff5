import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { HeadedBody } from '../../../contract/api/routes/office-holders.ts';
import { NodeLink } from '../../entity/node-link.tsx';

/** The bodies near the event of which no source names a head then: an answer too. */
export function NobodyKnownOf({ bodies }: { bodies: readonly HeadedBody[] }) {
  return (
    <Disclosure className="disclosure">
      <Heading level={4}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> No head known <span className="count">{bodies.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="nobody-known-of">
          {bodies.map(({ body }) => (
            <li key={body.id}>
              <NodeLink node={body} />
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
