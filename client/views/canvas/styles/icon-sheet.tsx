import type { Ref } from 'react';
import { kindNames } from '../../../../contract/model/kinds.ts';
import { lookOf } from '../../../entity/kinds.ts';

/** Stands for all labels of other models, which share one icon. */
const foreign = '';
const labels = [...kindNames, foreign];

/** Every icon, drawn once by React, out of sight, for Cytoscape to read as images. */
export function IconSheet({ ref }: { ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} hidden>
      {labels.map((label) => {
        const { icon: Icon } = lookOf(label);
        return <Icon key={label} data-label={label} size={96} strokeWidth={2.1} />;
      })}
    </div>
  );
}

export interface Icons {
  /** Addresses of the icon for a light and for a dark background. */
  of(label: string): { lightIcon: string; darkIcon: string };
}

export function readIcons(sheet: HTMLElement): Icons {
  const drawn = new Map(
    [...sheet.querySelectorAll('svg')].map((svg) => [svg.dataset.label ?? foreign, imagesOf(svg)]),
  );
  const fallback = drawn.get(foreign) ?? { lightIcon: 'none', darkIcon: 'none' };
  return { of: (label) => drawn.get(label) ?? fallback };
}

function imagesOf(svg: SVGSVGElement) {
  const inColour = (colour: string) =>
    `data:image/svg+xml,${encodeURIComponent(svg.outerHTML.replaceAll('currentColor', colour))}`;
  return { lightIcon: inColour('#ffffff'), darkIcon: inColour('#131a24') };
}
