import { useEffect } from 'react';
import { Button, Label, ProgressBar } from 'react-aria-components';
import { closeOnEscape } from '../../../ui/escape.ts';
import type { LayoutProgress } from '../find-places.ts';
import { arrangingNodes } from '../texts.ts';

/** Over the canvas; Escape stops the layout, too. */
export function LayoutStatusOnCanvas({ progress }: { progress: LayoutProgress }) {
  const { stop } = progress;
  useEffect(() => closeOnEscape(stop), [stop]);
  return (
    <div className="layout-status-on-canvas">
      <LayoutStatus progress={progress} />
    </div>
  );
}

/** How a layout that takes long is getting on. */
export function LayoutStatus({ progress: { nodes, share, stop } }: { progress: LayoutProgress }) {
  return (
    <div className="layout-status">
      <ProgressBar className="layout-progress" value={(share ?? 0) * 100} isIndeterminate={share === null}>
        {({ percentage }) => (
          <>
            <Label>{arrangingNodes(nodes)}</Label>
            <span className="layout-progress-track">
              <span
                className="layout-progress-fill"
                style={percentage === undefined ? undefined : { width: `${percentage}%` }}
              />
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="button" onPress={stop}>
        Stop
      </Button>
    </div>
  );
}
