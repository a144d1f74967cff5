import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

export type ResultForm = 'chart' | 'table';

interface ResultFormSwitchProps {
  form: ResultForm;
  onChange: (form: ResultForm) => void;
}

/** Whether a result of numbers is read as bars or as a table. */
export function ResultFormSwitch({ form, onChange }: ResultFormSwitchProps) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label="Result as"
      disallowEmptySelection
      selectedKeys={[form]}
      onSelectionChange={([key]) => onChange(key as ResultForm)}
    >
      <ToggleButton id="chart" className="segment">
        Chart
      </ToggleButton>
      <ToggleButton id="table" className="segment">
        Table
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
