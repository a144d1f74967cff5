import type { PlanStep } from '../../../../../contract/api/plan.ts';
import { formatNumber } from '../../../../../contract/text/language.ts';
import { stepsIn } from './lay-out-plan.ts';
import { figure } from './texts.ts';

const columns = ['Operator', 'Details', 'Rows', 'Expected', 'Db hits', 'Memory', 'Page cache hits'] as const;

/** The steps of a plan in the order in which the rows flow through them, with all figures. */
export function PlanTable({ plan }: { plan: PlanStep }) {
  return (
    <section
      className="plan-scroller"
      aria-label="Plan"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard
      tabIndex={0}
    >
      <table className="plan-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stepsIn(plan).map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a plan never move
            <tr key={index}>
              <th scope="row">{step.operator.split('@')[0]}</th>
              <td className="plan-table-details">{step.details}</td>
              <td>{number(step.rows)}</td>
              <td>{step.estimatedRows === null ? '–' : figure(step.estimatedRows)}</td>
              <td>{number(step.dbHits)}</td>
              <td>{step.memory === null ? '–' : `${number(step.memory)} B`}</td>
              <td>{number(step.pageCacheHits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function number(figure: number | null): string {
  return figure === null ? '–' : formatNumber(figure);
}
