import { type ReactNode, useRef } from 'react';
import { Menu, Popover } from 'react-aria-components';
import { elementOf } from './elements/ids.ts';
import type { Scene } from './scene.ts';

interface MenuAtNodeProps {
  scene: Scene;
  node: string;
  label: string;
  onClose(): void;
  /** Its sections. */
  children: ReactNode;
}

/** A menu that is opened beside a node. */
export function MenuAtNode({ scene, node, label, onClose, children }: MenuAtNodeProps) {
  const anchor = useRef<HTMLDivElement>(null);
  const { x1, y1, w, h } = elementOf(scene.cy, node).renderedBoundingBox({ includeLabels: false });
  return (
    <>
      <div ref={anchor} className="canvas-anchor" style={{ left: x1, top: y1, width: w, height: h }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="right top"
        offset={6}
        className="canvas-menu"
        aria-label={label}
      >
        <Menu aria-label={label} onClose={onClose} autoFocus="first">
          {children}
        </Menu>
      </Popover>
    </>
  );
}
