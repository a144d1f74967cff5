import { Copy, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { copyPlainText } from '../../export/deliver.ts';
import { useClosing } from '../../ui/use-closing.ts';
import { useStepPanel } from '../../workspace/step-panel.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { textOfSteps, theSteps } from './texts.ts';
import { useSteps } from './use-steps.ts';
import './step-panel.css';

/** The steps of this visit in words, over the view: a press goes back, or on, to what was on the canvas after one. */
export function StepPanel() {
  const close = useStepPanel((panel) => panel.close);
  const { steps, current } = useSteps();
  const closing = useClosing<HTMLElement>(close);
  const here = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step that is seen stays in sight
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [current]);
  return (
    <section className="step-panel" aria-label="Steps" {...closing}>
      <header>
        <h2>Steps</h2>
        <Button
          className="button button-quiet button-icon"
          aria-label="Copy as text"
          onPress={() => copyPlainText(textOfSteps(steps), theSteps)}
        >
          <Copy size={15} aria-hidden />
        </Button>
        <Button className="button button-quiet button-icon" aria-label="Close steps" onPress={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <ol>
        {steps.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
          <li key={index} ref={index === current ? here : null}>
            <Button
              className="step"
              aria-current={index === current ? 'step' : false}
              data-later={index > current}
              onPress={() => useWorkspace.getState().revisit(index)}
            >
              {text}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
