import { CircleHelp, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Group,
  Popover,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { ScopeSwitch } from '../../facts/scope-switch.tsx';
import type { Scope } from '../../facts/use-scope.ts';
import type { Grouping } from './lanes.ts';
import { Legend, LegendText, ValueLegend } from './legend.tsx';

interface ControlsProps {
  scope: Scope;
  undated: { count: number; shown: boolean; onShow(shown: boolean): void };
  grouping: Grouping;
  onGroup(grouping: Grouping): void;
  /** Null fits everything. */
  onZoom(factor: number | null): void;
}

const groupings: Record<Grouping, string> = { body: 'By body', person: 'By person' };

/** Above the drawing: whose lanes, what the signs mean, and how near to look. */
export function Controls({ scope, undated, grouping, onGroup, onZoom }: ControlsProps) {
  return (
    <header className="timeline-controls">
      <ScopeSwitch scope={scope} />
      <ToggleButtonGroup
        className="segments"
        aria-label="Lanes"
        disallowEmptySelection
        selectedKeys={[grouping]}
        onSelectionChange={([key]) => key !== undefined && onGroup(key as Grouping)}
      >
        {(Object.keys(groupings) as Grouping[]).map((each) => (
          <ToggleButton key={each} id={each} className="segment">
            {groupings[each]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {undated.count > 0 && (
        <Switch
          className="timeline-with-undated"
          isSelected={undated.shown}
          onChange={undated.onShow}
          aria-label={`Undated: ${undated.count}`}
        >
          Undated <span className="count">{undated.count}</span>
        </Switch>
      )}
      <Legend />
      <DialogTrigger>
        <Button className="button button-quiet button-icon" aria-label="Symbols and keyboard">
          <CircleHelp size={17} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Dialog aria-label="Symbols and keyboard" className="timeline-key-dialog">
            <LegendText />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <Group aria-label="Zoom" className="timeline-zoom">
        <Button className="button button-quiet button-icon" aria-label="Zoom out" onPress={() => onZoom(0.6)}>
          <ZoomOut size={17} aria-hidden />
        </Button>
        <Button
          className="button button-quiet button-icon"
          aria-label="Zoom in"
          onPress={() => onZoom(1 / 0.6)}
        >
          <ZoomIn size={17} aria-hidden />
        </Button>
        <Button
          className="button button-quiet button-icon"
          aria-label="Fit all dates"
          onPress={() => onZoom(null)}
        >
          <Maximize size={17} aria-hidden />
        </Button>
      </Group>
      <ValueLegend />
    </header>
  );
}
