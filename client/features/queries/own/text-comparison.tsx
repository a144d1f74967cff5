import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';

/** Two texts side by side, with what differs marked. */
export function TextComparison({ theirs, mine }: { theirs: string; mine: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    const view = new MergeView({
      a: { doc: theirs, extensions: reading('Theirs') },
      b: { doc: mine, extensions: reading('Yours') },
      parent: frame.current,
    });
    return () => view.destroy();
  }, [theirs, mine]);
  return <div ref={frame} className="text-comparison" />;
}

function reading(label: string) {
  return [
    lineNumbers(),
    EditorView.lineWrapping,
    EditorState.readOnly.of(true),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
  ];
}
