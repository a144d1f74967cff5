import { pinAway, pinSide } from '../styles/pin-styles.ts';
import type { DrawnNode, DrawnRing } from './drawn.ts';
import { nodeOutline } from './node-outline.ts';

/** The dashes of lines around nodes, as the canvas draws them. */
const dashes = '4 2';
/** Width of an icon against that of its node. */
const iconShare = 0.54;

/** A node with its icon and the lines around it; its name is written apart. */
export function NodeSvg({ node }: { node: DrawnNode }) {
  const { position, size, shape, colour, fill, border, ring, icon, pin, opacity } = node;
  const side = size * iconShare;
  const corner = -size / 2 - pinAway;
  return (
    <g transform={`translate(${position.x} ${position.y})`} opacity={opacity}>
      {ring && <Ring ring={ring} node={node} />}
      <path
        d={nodeOutline(shape, size)}
        fill={colour}
        fillOpacity={fill}
        {...(border && { stroke: border.colour, strokeWidth: border.width, strokeDasharray: dashes })}
      />
      {icon && <image href={icon} x={-side / 2} y={-side / 2} width={side} height={side} />}
      {pin && <image href={pin} x={corner} y={corner} width={pinSide} height={pinSide} />}
    </g>
  );
}

function Ring({ ring, node: { shape, size, border } }: { ring: DrawnRing; node: DrawnNode }) {
  const away = ring.width + ring.offset + (border?.width ?? 0);
  return (
    <path
      d={nodeOutline(shape, size + away)}
      fill="none"
      stroke={ring.colour}
      strokeOpacity={ring.opacity}
      strokeWidth={ring.width}
      {...(ring.dashed && { strokeDasharray: dashes })}
    />
  );
}
