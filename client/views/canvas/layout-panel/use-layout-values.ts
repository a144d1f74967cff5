import { useRef, useState } from 'react';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { applyLayout } from '../apply-layout.ts';
import type { Layout } from '../layouts/layout.ts';
import type { SettingValues } from '../layouts/layout-problem.ts';
import { valuesOf } from '../layouts/settings/setting.ts';
import type { Scene } from '../scene.ts';

/** The values of a layout's settings, and what applies them; changes of one setting in a row are one step. */
export function useLayoutValues(scene: Scene, layout: Layout, isPart: boolean) {
  const kept = useWorkspace(({ view }) => ownValue(view.layoutSettings, layout.name));
  /** What is chosen while the layout that it is chosen for is still at work. */
  const [chosen, setChosen] = useState<{ name: string; values: SettingValues } | null>(null);
  const last = useRef<{ setting: string; past: unknown } | null>(null);
  const values = chosen?.name === layout.name ? chosen.values : valuesOf(layout.settings, kept);

  async function run(layout: Layout, values: SettingValues, setting: string | null) {
    const isSameStep =
      setting !== null && last.current?.setting === setting && last.current.past === pastNow();
    const before = pastNow();
    await applyLayout(scene, { layout, values, isPart, isSameStep });
    if (setting !== null && (isSameStep || pastNow() !== before)) last.current = { setting, past: pastNow() };
    setChosen((current) => (current?.values === values ? null : current));
  }

  return {
    values,
    apply: (pressed: Layout) => {
      last.current = null;
      const own = ownValue(useWorkspace.getState().view.layoutSettings, pressed.name);
      void run(pressed, pressed === layout ? values : valuesOf(pressed.settings, own), null);
    },
    change: (setting: string, value: string | number) => {
      const changed = { ...values, [setting]: value };
      setChosen({ name: layout.name, values: changed });
      void run(layout, changed, `${layout.name} ${setting}`);
    },
  };
}

function pastNow(): unknown {
  return useWorkspace.getState().past;
}
