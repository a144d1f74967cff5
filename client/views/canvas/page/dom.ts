type Children = readonly (Node | string | false | undefined)[];

/** An element of a page; texts become text, never markup. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Children
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: Children
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/** The outline of a node in its colours. */
export function mark({
  outline,
  light,
  dark,
}: {
  outline: string;
  light: string;
  dark: string;
}): SVGPathElement {
  const path = svg('path', { d: outline, class: 'mark' });
  path.style.setProperty('--light', light);
  path.style.setProperty('--dark', dark);
  return path;
}

function filled<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string | number>>,
  children: Children,
): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}
