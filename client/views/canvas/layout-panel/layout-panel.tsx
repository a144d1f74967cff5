import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { selectedNodes } from '../../../workspace/view/selection.ts';
import { layoutOf, layouts } from '../layouts/index.ts';
import type { Layout } from '../layouts/layout.ts';
import type { Scene } from '../scene.ts';
import { type Scope, scopeOptions, settingsOf, upToNodes } from '../texts.ts';
import { ChoiceField } from './choice-field.tsx';
import './layout-panel.css';
import { Miniature } from './miniature.tsx';
import { RangeField } from './range-field.tsx';
import { useLayoutValues } from './use-layout-values.ts';

/** The layouts, each applied when it is pressed, and the settings of the one in force. */
export function LayoutPanel({ scene, nodes }: { scene: Scene; nodes: number }) {
  const inForce = useWorkspace(({ view }) => layoutOf(view.layout));
  const selected = useWorkspace(({ view }) => selectedNodes(view.selection).length);
  const [layout, setLayout] = useState(inForce);
  const [scope, setScope] = useState<Scope>('whole');
  const isPart = scope === 'part' && selected > 1;
  const { values, apply, change } = useLayoutValues(scene, layout, isPart);
  const press = (pressed: Layout) => {
    setLayout(pressed);
    apply(pressed);
  };
  const arranged = isPart ? selected : nodes;
  return (
    <>
      {selected > 1 && (
        <ChoiceField<Scope>
          label="Arrange"
          options={scopeOptions(selected)}
          value={scope}
          onChange={setScope}
        />
      )}
      <Toolbar aria-label="Layouts" className="layout-tiles">
        {layouts.map((each) => (
          <Button
            key={each.name}
            className="layout-tile"
            aria-pressed={each === layout}
            isDisabled={arranged > each.upTo}
            onPress={() => press(each)}
          >
            <Miniature drawing={each.miniature} />
            <span className="layout-title">{each.title}</span>
            <span className="layout-hint">{arranged > each.upTo ? upToNodes(each.upTo) : each.hint}</span>
          </Button>
        ))}
      </Toolbar>
      <section className="layout-settings" aria-label={settingsOf(layout.title)}>
        {layout.settings.map((setting) => {
          const value = ownValue(values, setting.name) ?? setting.standard;
          return 'options' in setting ? (
            <ChoiceField
              key={`${layout.name} ${setting.name}`}
              label={setting.label}
              options={setting.options}
              value={String(value)}
              onChange={(chosen) => change(setting.name, chosen)}
            />
          ) : (
            <RangeField
              key={`${layout.name} ${setting.name}`}
              setting={setting}
              value={Number(value)}
              onChange={(chosen) => change(setting.name, chosen)}
            />
          );
        })}
        <Button className="button layout-again" onPress={() => apply(layout)}>
          <RotateCw size={14} aria-hidden /> Apply again
        </Button>
      </section>
    </>
  );
}
