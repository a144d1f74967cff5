import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { kindNames } from '../../../../contract/model/kinds.ts';
import { useLooks } from '../../../entity/looks/current-looks.ts';
import { iconColours, type Look } from '../../../entity/looks/look.ts';
import type { ModelLooks } from '../../../entity/looks/model-looks.ts';

/** No label is called so: it looks as any does of which nothing is said. */
const unknown = '';

/** Every icon of the graph, each once. */
function iconsOf({ isOwn, profile, lookOf }: ModelLooks): LucideIcon[] {
  const labels = [...(isOwn ? kindNames : []), ...Object.keys(profile?.labels ?? {}), unknown];
  return [...new Set(labels.map((label) => lookOf(label).icon))];
}

/** Every icon, drawn once by React, out of sight, for Cytoscape to read as images. */
export function IconSheet({ ref }: { ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} hidden>
      {iconsOf(useLooks()).map((Icon, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an icon has no other name
        <Icon key={index} size={96} strokeWidth={2.1} />
      ))}
    </div>
  );
}

/** Addresses of an icon in each colour that it may have. */
interface IconImages {
  /** On the full colour of its look, on a light and on a dark background. */
  lightIcon: string;
  darkIcon: string;
  /** On a tint of it on a dark one. */
  whiteIcon: string;
}

export interface Icons {
  of(look: Pick<Look, 'icon' | 'iconOnLight'>): IconImages;
}

export function readIcons(sheet: HTMLElement, looks: ModelLooks): Icons {
  const drawn = [...sheet.querySelectorAll('svg')].map((svg) => ({
    white: inColour(svg, iconColours.white),
    dark: inColour(svg, iconColours.dark),
  }));
  const images = new Map(iconsOf(looks).map((icon, index) => [icon, drawn[index]]));
  return {
    of({ icon, iconOnLight }) {
      const { white, dark } = images.get(icon) ?? { white: 'none', dark: 'none' };
      return {
        lightIcon: iconOnLight === iconColours.white ? white : dark,
        darkIcon: dark,
        whiteIcon: white,
      };
    },
  };
}

function inColour(svg: SVGSVGElement, colour: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg.outerHTML.replaceAll('currentColor', colour))}`;
}
