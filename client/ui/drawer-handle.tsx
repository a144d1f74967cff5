import { separatorProps } from './separator.ts';

interface DrawerHandleProps {
  /** In pixels. */
  height: number;
  onResize: (height: number) => void;
  /** Called where it is dragged down so far that nothing would be left of the drawer. */
  onClose: () => void;
}

const minHeight = 120;

/** The upper edge of a drawer, to be dragged, or moved with the arrow keys. */
export function DrawerHandle({ height, onResize, onClose }: DrawerHandleProps) {
  const separator = separatorProps({
    ...{ label: 'Drawer height', side: 'top', size: height, min: minHeight },
    max: Math.round(window.innerHeight * 0.65),
    ...{ onResize, onCollapse: onClose },
  });
  return <div className="drawer-handle" {...separator} />;
}
