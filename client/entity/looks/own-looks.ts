import {
  Calendar,
  ChartColumn,
  Circle,
  FileText,
  Flag,
  Gavel,
  Globe,
  Landmark,
  Lightbulb,
  type LucideIcon,
  MapPin,
  Network,
  UserRound,
  Users,
} from 'lucide-react';
import type { Kind } from '../../../contract/model/kinds.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import type { Shape } from '../../../contract/model/profile/looks.ts';
import { iconColours, type Look } from './look.ts';

/**
 * How the kinds of our own model look. Every light colour can be read on a light background; kinds of similar outlines
 * differ in colour for people of every kind of colour vision, all others by their outline, too.
 */
export const kindLooks: Record<Kind, Look> = {
  Person: look('ellipse', '#27548a', '#8ab6ea', UserRound),
  Commission: look('round-rectangle', '#8f5209', '#e3b063', Gavel),
  Organization: look('round-hexagon', '#1d7b62', '#47c7b8', Users),
  Party: look('round-pentagon', '#b3262e', '#f28d88', Flag),
  Country: look('barrel', '#417046', '#9ccd9d', Landmark),
  InternationalOrganization: look('round-octagon', '#07374d', '#b4e5fc', Globe),
  Congress: look('bottom-round-rectangle', '#8c2f7a', '#e79bd6', Network),
  Document: look('cut-rectangle', '#686e74', '#d6dae3', FileText),
  Event: look('round-diamond', '#b8460b', '#f5a26a', Calendar),
  Concept: look('round-tag', '#6548b5', '#b8a3f5', Lightbulb),
  Statistic: look('rhomboid', '#6d6510', '#d6cb63', ChartColumn),
  Place: look('round-triangle', '#7a4f43', '#d3a899', MapPin),
};

const looks = Object.values(kindLooks);

/** How a label looks of which no profile says anything: a kind by the table; any other always by the same colour and shape. */
export function lookByName(label: string): Look {
  const known = ownValue<Look>(kindLooks, label);
  if (known) return known;
  const hash = hashOf(label);
  const colours = looks[hash % looks.length] ?? kindLooks.Document;
  const { shape } = looks[Math.floor(hash / looks.length) % looks.length] ?? kindLooks.Document;
  return { ...colours, shape, icon: Circle };
}

function look(shape: Shape, light: string, dark: string, icon: LucideIcon): Look {
  return { shape, light, dark, lightText: light, iconOnLight: iconColours.white, icon };
}

/** FNV-1a, so that a label keeps its look from one visit to the next. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
