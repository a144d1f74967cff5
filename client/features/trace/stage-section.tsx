import { CornerDownRight } from 'lucide-react';
import { yearsOf } from '../../../contract/text/years.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { whenOf } from '../../entity/properties.ts';
import type { TraceStage } from '../../entity/stages.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import type { Gap } from './gaps.ts';
import type { TenureItemProps } from './tenure-item.tsx';
import { TenureList } from './tenure-list.tsx';

interface StageSectionProps extends Pick<TenureItemProps, 'onPoint'> {
  stage: TraceStage;
  /** The stretches without a known head that begin under this name. */
  gaps: readonly Gap[];
  /** Whether this is the stage that was asked about. */
  isSubject: boolean;
}

/** One stage of a body: its name at the time, what it came of, and its heads. */
export function StageSection({
  stage: { body, origins, tenures },
  gaps,
  isSubject,
  onPoint,
}: StageSectionProps) {
  return (
    <section className="stage-section" data-stage={body.id}>
      <h4 className="stage-name" aria-current={isSubject}>
        <NodeLink node={body} /> <span className="count">{yearsOf(body)}</span>
      </h4>
      {origins.map(({ edge, words, from }) => (
        <p key={edge.id} className="stage-origin">
          <CornerDownRight size={13} aria-hidden />
          <span>
            {words} {from.name} <TextSegments segments={whenOf(edge)} />
            <CitationMarks properties={edge.properties} />
          </span>
        </p>
      ))}
      {tenures.length === 0 && gaps.length === 0 && (
        <p className="stage-empty">No head known from these sources.</p>
      )}
      <TenureList tenures={tenures} gaps={gaps} side="body" onPoint={onPoint} />
    </section>
  );
}
