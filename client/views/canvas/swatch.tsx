import type { CSSProperties } from 'react';
import { lookOf } from '../../entity/kinds.ts';
import { outlines } from './outlines.ts';
import './swatch.css';

/** A kind’s colour, shape and icon, as on the canvas. */
export function Swatch({ label, size = 20 }: { label: string; size?: number }) {
  const { shape, light, dark, icon: Icon } = lookOf(label);
  const style = { '--kind-light': light, '--kind-dark': dark, width: size, height: size } as CSSProperties;
  return (
    <span className="kind-swatch" style={style}>
      <svg viewBox="0 0 24 24" aria-hidden>
        <path d={outlines[shape]} />
      </svg>
      <Icon aria-hidden size={size * 0.54} />
    </span>
  );
}
