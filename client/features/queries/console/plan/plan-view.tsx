import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Plan } from '../../../../../contract/api/plan.ts';
import { PlanPicture } from './plan-picture.tsx';
import { PlanTable } from './plan-table.tsx';
import { planText } from './texts.ts';
import './plan.css';

/** How a statement is run: as a picture, and the same as a table. */
export function PlanView({ plan }: { plan: Plan }) {
  const [form, setForm] = useState<'picture' | 'table'>('picture');
  return (
    <div className="plan">
      <div className="plan-bar">
        <p>{planText(plan)}</p>
        <ToggleButtonGroup
          className="segments"
          aria-label="Plan as"
          disallowEmptySelection
          selectedKeys={[form]}
          onSelectionChange={([key]) => setForm(key as typeof form)}
        >
          <ToggleButton id="picture" className="segment">
            Diagram
          </ToggleButton>
          <ToggleButton id="table" className="segment">
            Table
          </ToggleButton>
        </ToggleButtonGroup>
      </div>
      {form === 'picture' ? <PlanPicture plan={plan.plan} /> : <PlanTable plan={plan.plan} />}
    </div>
  );
}
