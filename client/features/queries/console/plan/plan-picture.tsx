import { useMemo, useRef } from 'react';
import type { PlanStep } from '../../../../../contract/api/plan.ts';
import { useWidth } from '../../../../ui/use-width.ts';
import { boxSize, type Flow, layOutPlan, linePath, lineWidth, type PlanBox } from './lay-out-plan.ts';
import { hitsText, operatorText, rowsText } from './texts.ts';

/** In pixels; where there is less, the rows flow down. */
const roomToTheRight = 560;

/** The operators of a plan, one after another as the rows flow; the more rows, the wider the line. */
export function PlanPicture({ plan }: { plan: PlanStep }) {
  const frame = useRef<HTMLElement>(null);
  const flow: Flow = useWidth(frame) < roomToTheRight ? 'down' : 'right';
  const { root, width, height } = useMemo(() => layOutPlan(plan, flow), [plan, flow]);
  return (
    <section
      ref={frame}
      className="plan-scroller"
      aria-label="Plan, from the result back to what is read"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard
      tabIndex={0}
    >
      <div className="plan-picture" style={{ width, height }}>
        <svg className="plan-lines" width={width} height={height} aria-hidden="true">
          {linesIn(root, flow).map(({ path, rows, key }) => (
            <path key={key} d={path} strokeWidth={lineWidth(rows)} />
          ))}
        </svg>
        <ul className="plan-steps">
          <Step box={root} />
        </ul>
      </div>
    </section>
  );
}

function Step({ box }: { box: PlanBox }) {
  const { step, x, y, share, isCostliest, children } = box;
  const size = { left: x, top: y, ...boxSize };
  return (
    <li>
      <div className="plan-step" style={size} data-costliest={isCostliest}>
        <strong title={step.operator}>{operatorText(step)}</strong>
        {isCostliest && <span className="plan-costliest">Costliest</span>}
        <p className="plan-details" title={step.details}>
          {step.details || step.identifiers.join(', ')}
        </p>
        <p className="plan-figures">
          <span>{rowsText(step)}</span>
          <span>{hitsText(step)}</span>
        </p>
        <span className="plan-share" style={{ width: `${Math.round(share * 100)}%` }} aria-hidden />
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a plan never move
            <Step key={index} box={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface Line {
  key: string;
  path: string;
  rows: number;
}

function linesIn(box: PlanBox, flow: Flow): Line[] {
  return box.children.flatMap((child) => [
    {
      key: `${child.x} ${child.y}`,
      path: linePath(child, box, flow),
      rows: child.step.rows ?? child.step.estimatedRows ?? 0,
    },
    ...linesIn(child, flow),
  ]);
}
