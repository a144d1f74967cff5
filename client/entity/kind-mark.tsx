import type { CSSProperties } from 'react';
import type { GraphNode } from '../../contract/model/graph.ts';
import { describeLabels, isInWords } from './kinds.ts';
import { useLooks } from './looks/current-looks.ts';
import './kind-mark.css';

interface KindMarkProps {
  node: Pick<GraphNode, 'labels' | 'plays'>;
  /** Whether the kind is written beside its icon. */
  worded?: boolean;
}

/** The icon of a node's kind, in its colour. */
export function KindMark({ node, worded = false }: KindMarkProps) {
  const { labelOf, lookOf } = useLooks();
  const { icon: Icon, lightText, dark } = lookOf(labelOf(node));
  const style = { '--kind-light': lightText, '--kind-dark': dark } as CSSProperties;
  const word = describeLabels(node, 1);
  if (worded)
    return (
      <span className="kind-mark chip" style={style}>
        <Icon size={14} aria-hidden /> <span className={isInWords(node) ? 'kind-mark-word' : ''}>{word}</span>
      </span>
    );
  return (
    <span className="kind-mark" style={style} role="img" aria-label={word} title={word}>
      <Icon size={16} aria-hidden />
    </span>
  );
}
