import { useState } from 'react';
import type { Plan } from '../../../../../contract/api/plan.ts';
import { Segments } from '../../../../ui/segments.tsx';
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
        <Segments
          label="Plan as"
          items={[
            { id: 'picture', label: 'Diagram' },
            { id: 'table', label: 'Table' },
          ]}
          selected={form}
          onSelect={setForm}
        />
      </div>
      {form === 'picture' ? <PlanPicture plan={plan.plan} /> : <PlanTable plan={plan.plan} />}
    </div>
  );
}
