import type { CSSProperties } from 'react';
import { useLooks } from './current-looks.ts';
import type { Look } from './look.ts';
import { outlines } from './outlines.ts';
import './swatch.css';

/** The colour, shape and icon of a label, as on the canvas. */
export function Swatch({ label, size }: { label: string; size?: number }) {
  return <LookSwatch look={useLooks().lookOf(label)} {...(size !== undefined && { size })} />;
}

/** The same of any look, also of one that is being chosen. */
export function LookSwatch({ look, size = 20 }: { look: Look; size?: number }) {
  const { shape, light, dark, iconOnLight, icon: Icon } = look;
  const style = {
    ...{ '--kind-light': light, '--kind-dark': dark, '--icon-on-light': iconOnLight },
    ...{ width: size, height: size },
  } as CSSProperties;
  return (
    <span className="kind-swatch" style={style}>
      <svg viewBox="0 0 24 24" aria-hidden>
        <path d={outlines[shape]} />
      </svg>
      <Icon aria-hidden size={size * 0.54} />
    </span>
  );
}
