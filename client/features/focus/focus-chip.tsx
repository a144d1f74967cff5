import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import {
  followFocus,
  highlightFarther,
  maxSteps,
  selectHighlighted,
  setFocus,
  useFocus,
} from '../../entity/focus/focus.ts';
import { closeOnEscape } from '../../ui/escape.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { selectedNodes } from '../../workspace/view/selection.ts';
import { describeFocus, labelOfSteps } from './texts.ts';
import './focus-chip.css';

const steps = Array.from({ length: maxSteps }, (_, index) => index + 1);

/** What is highlighted, above the view: how far its neighbours reach, and the way to end it. */
export function FocusChip() {
  const focus = useFocus((state) => state.focus);
  const nodes = useWorkspace((workspace) => workspace.nodes);
  useEffect(followFocus, []);
  useEffect(() => (focus ? closeOnEscape(() => setFocus(null)) : undefined), [focus]);
  const selected = () => selectedNodes(useWorkspace.getState().view.selection);
  useShortcuts('Canvas', [
    {
      keys: ['h'],
      label: 'Highlight neighbours, each time a step farther',
      when: () => selected().length > 0,
      run: () => highlightFarther(selected()),
    },
  ]);
  if (!focus) return null;
  return (
    <section className="focus-chip" aria-label="Highlighted">
      <span className="focus-about" role="status">
        {describeFocus(focus, (id) => nodes.get(id)?.name || id)}
      </span>
      {focus.form === 'neighbours' && (
        <>
          <ToggleButtonGroup
            className="segments"
            aria-label="Steps"
            disallowEmptySelection
            selectedKeys={[String(focus.steps)]}
            onSelectionChange={([key]) => setFocus({ ...focus, steps: Number(key) })}
          >
            {steps.map((each) => (
              <ToggleButton key={each} id={String(each)} className="segment" aria-label={labelOfSteps(each)}>
                {each}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <span className="focus-unit">{focus.steps === 1 ? 'step' : 'steps'}</span>
        </>
      )}
      <Button className="text-button" onPress={selectHighlighted}>
        Select these
      </Button>
      <Button className="focus-end" aria-label="End highlighting" onPress={() => setFocus(null)}>
        <X size={13} aria-hidden />
      </Button>
    </section>
  );
}
