import { ChevronsUpDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { Segments } from '../../../../ui/segments.tsx';
import type { ChartColumns } from './chart-columns.ts';
import type { ChartDrawing } from './draw-chart.ts';

interface ChartControlsProps {
  /** Of all columns of the result. */
  names: readonly string[];
  columns: ChartColumns;
  /** Which of the axes is chosen. */
  axisAt: number;
  setAxis(at: number): void;
  measures: readonly number[];
  setMeasures(measures: readonly number[]): void;
  form: ChartDrawing['form'];
  setForm(form: ChartDrawing['form']): void;
}

/** What a chart shows: which numbers, by which column, as bars or as lines. Nothing is asked that has one answer. */
export function ChartControls(props: ChartControlsProps) {
  const { names, columns, axisAt, setAxis, measures, setMeasures, form, setForm } = props;
  const isTime = columns.axes[axisAt]?.isTime ?? false;
  if (columns.axes.length < 2 && columns.measures.length < 2 && !isTime) return null;
  return (
    <div className="chart-controls">
      {isTime && (
        <Segments
          label="Drawn as"
          items={[
            { id: 'lines', label: 'Lines' },
            { id: 'bars', label: 'Bars' },
          ]}
          selected={form}
          onSelect={setForm}
        />
      )}
      {columns.axes.length > 1 && (
        <Select className="chart-axis" value={String(axisAt)} onChange={(key) => setAxis(Number(key))}>
          <Label className="count">By</Label>
          <Button className="input select-button">
            <SelectValue /> <ChevronsUpDown size={14} aria-hidden />
          </Button>
          <Popover className="popover select-popover">
            <ListBox className="list">
              {columns.axes.map(({ column }, at) => (
                <ListBoxItem key={column} id={String(at)} className="option">
                  {names[column] ?? ''}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
      )}
      {columns.measures.length > 1 && (
        <ToggleButtonGroup
          className="chart-measures"
          aria-label="Numbers shown"
          selectionMode="multiple"
          disallowEmptySelection
          selectedKeys={measures.map(String)}
          onSelectionChange={(keys) => setMeasures([...keys].map(Number))}
        >
          {columns.measures.map((column) => (
            <ToggleButton key={column} id={String(column)} className="button chart-measure">
              {names[column] ?? ''}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </div>
  );
}
