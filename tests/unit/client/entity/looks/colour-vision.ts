import { lab, rgb } from 'd3-color';

/** How people without one kind of cone see a colour in linear light: Machado, Oliveira and Fernandes, 2009. */
export const visions = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const toLight = (part: number) =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const toScreen = (light: number) =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

function seen(colour: string, vision: readonly number[]) {
  const { r, g, b } = rgb(colour);
  const light = [r, g, b].map(toLight);
  const [red = 0, green = 0, blue = 0] = [0, 3, 6].map((row) =>
    toScreen(
      Math.min(
        1,
        Math.max(
          0,
          light.reduce((sum, part, at) => sum + part * (vision[row + at] ?? 0), 0),
        ),
      ),
    ),
  );
  return lab(rgb(red, green, blue));
}

/** How far two colours are from each other for somebody, as CIE 1976 measures it. */
export function distanceSeen(one: string, other: string, vision: readonly number[]): number {
  const [from, to] = [seen(one, vision), seen(other, vision)];
  return Math.hypot(from.l - to.l, from.a - to.a, from.b - to.b);
}
