import type { CSSProperties } from 'react';
import { describeLabels, isInWords, labelOf, lookOf } from './kinds.ts';
import './kind-mark.css';

interface KindMarkProps {
  labels: readonly string[];
  /** Whether the kind is written beside its icon. */
  worded?: boolean;
}

/** The icon of a node's kind, in its colour. */
export function KindMark({ labels, worded = false }: KindMarkProps) {
  const label = labelOf(labels);
  const { icon: Icon, light, dark } = lookOf(label);
  const style = { '--kind-light': light, '--kind-dark': dark } as CSSProperties;
  const word = describeLabels(labels, 1);
  if (worded)
    return (
      <span className="kind-mark chip" style={style}>
        <Icon size={14} aria-hidden />{' '}
        <span className={isInWords(labels) ? 'kind-mark-word' : ''}>{word}</span>
      </span>
    );
  return (
    <span className="kind-mark" style={style} role="img" aria-label={word} title={word}>
      <Icon size={16} aria-hidden />
    </span>
  );
}
