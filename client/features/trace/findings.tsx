import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading, Link } from 'react-aria-components';
import type { Finding } from '../../../contract/model/tenure.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { idsOfFinding } from './ids-of-finding.ts';

interface FindingsProps {
  findings: readonly Finding[];
  /** Lights up the whole trace again. */
  onLeave: () => void;
}

/** What to be careful about in an answer, gravest first; each leads to the tenures that it is about. */
export function Findings({ findings, onLeave }: FindingsProps) {
  const highlight = useWorkspace((workspace) => workspace.highlight);
  if (findings.length === 0) return null;
  const point = (finding: Finding) => highlight(idsOfFinding(finding, useWorkspace.getState().edges));
  return (
    <Disclosure className="disclosure">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> Caveats <span className="count">{findings.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="findings">
          {findings.map((finding) => (
            <li
              key={`${finding.kind} ${finding.sentence}`}
              className={`finding finding-${finding.kind}`}
              onPointerEnter={() => point(finding)}
              onPointerLeave={onLeave}
              onFocus={() => point(finding)}
              onBlur={onLeave}
            >
              <Link className="finding-sentence" onPress={() => scrollTo(finding)}>
                <TextSegments segments={finding.segments} linked={false} />
              </Link>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Brings the first tenure that a finding is about into sight, else the stage. */
function scrollTo({ facts, body }: Finding): void {
  const named = [...facts.map((id) => `[data-tenure="${CSS.escape(id)}"]`)];
  if (body) named.push(`[data-stage="${CSS.escape(body)}"]`);
  const place = named.map((each) => document.querySelector(`.trace ${each}`)).find((each) => each !== null);
  place?.scrollIntoView({ block: 'nearest' });
}
