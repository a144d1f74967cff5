import { type IconName, type Shape, shapes } from '../../../contract/model/profile/looks.ts';
import type { Role } from '../../../contract/model/profile/roles.ts';
import { knownOf } from './label-words.ts';
import { distance, looksOfRoles, palette } from './palette.ts';

interface Looks {
  colour: string;
  icon: IconName;
  shape: Shape;
}

/** Icons that say nothing, for labels whose words say nothing. */
const plainIcons: readonly IconName[] = ['circle', 'star', 'shield', 'folder', 'link', 'key'];

/**
 * Gives every label looks of its own: colours as different as they can be, and where there are more labels than colours,
 * shapes that no other label of the colour has. The looks of a label depend on those before it only, so a new label, which
 * a database numbers after all others, changes none.
 * @param labels in the order in which they came into the database, with what they are
 */
export function guessLooks(labels: readonly { label: string; role: Role | undefined }[]): Map<string, Looks> {
  const looks = new Map<string, Looks>();
  for (const { label, role } of labels) {
    const given = [...looks.values()];
    const wished = role && looksOfRoles[role];
    const colour = chooseColour(given, wished?.colour);
    const shape = chooseShape(given, colour, wished?.shape);
    looks.set(label, {
      colour,
      shape,
      icon:
        knownOf(label)?.icon ??
        leastUsed(
          plainIcons,
          given.map(({ icon }) => icon),
        ),
    });
  }
  return looks;
}

/** The one that is wished for; else that which is furthest from all that are given; else one that few have. */
function chooseColour(given: readonly Looks[], wished: string | undefined): string {
  const used = given.map(({ colour }) => colour);
  if (wished && !used.includes(wished)) return wished;
  const free = palette.filter((colour) => !used.includes(colour));
  if (free.length === 0) return leastUsed(palette, used);
  const room = (colour: string) => Math.min(...used.map((other) => distance(colour, other)));
  return used.length === 0
    ? palette[0]
    : free.reduce((best, colour) => (room(colour) > room(best) ? colour : best));
}

function chooseShape(given: readonly Looks[], colour: string, wished: Shape | undefined): Shape {
  const ofColour = given.filter((each) => each.colour === colour).map(({ shape }) => shape);
  if (wished && !ofColour.includes(wished)) return wished;
  const free = shapes.filter((shape) => !ofColour.includes(shape));
  return leastUsed(
    free.length > 0 ? free : shapes,
    given.map(({ shape }) => shape),
  );
}

/** The first of those that were used least. */
function leastUsed<Item>(items: readonly [Item, ...Item[]] | readonly Item[], used: readonly Item[]): Item {
  const uses = (item: Item) => used.filter((each) => each === item).length;
  return items.reduce((best, item) => (uses(item) < uses(best) ? item : best));
}
