import { html, mark, svg } from './dom.ts';
import type { PageData, PageEdge, PageNode } from './page-data.ts';

type Choose = (id: string | null) => void;

/** All entities, to be chosen from. */
export function listOf({ nodes, legend }: PageData, choose: Choose): HTMLElement[] {
  const sorted = nodes.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return [
    html('h2', {}, 'Legend'),
    html(
      'ul',
      { class: 'legend' },
      ...legend.map((look) =>
        html('li', {}, svg('svg', { viewBox: '-9 -9 18 18', 'aria-hidden': 'true' }, mark(look)), look.text),
      ),
    ),
    html('h2', {}, 'Entities'),
    linksTo(
      sorted.map(({ id, name }) => ({ id, text: name })),
      choose,
    ),
  ];
}

/** What is known of a node or a relationship. */
export function detailsOf(data: PageData, id: string, status: string, choose: Choose): HTMLElement[] {
  const node = data.nodes.find((each) => each.id === id);
  const edge = data.edges.find((each) => each.id === id);
  const item = node ?? edge;
  if (!item) return [];
  return [
    button('All entities', () => choose(null), 'back'),
    html('h2', { tabindex: '-1' }, node?.name ?? edge?.text ?? ''),
    html('p', { class: 'soft' }, [node?.kind, item.when, status].filter(Boolean).join(' · ')),
    ...(node ? relationshipsOf(data, node, choose) : edge ? endsOf(data, edge, choose) : []),
    ...passagesOf(data, item.citations),
  ];
}

function relationshipsOf({ edges }: PageData, { id }: PageNode, choose: Choose): HTMLElement[] {
  const own = edges.filter(({ source, target }) => source === id || target === id);
  if (own.length === 0) return [];
  return [html('h3', {}, `Relationships (${own.length})`), linksTo(own, choose)];
}

function endsOf({ nodes }: PageData, { source, target }: PageEdge, choose: Choose): HTMLElement[] {
  const ends = nodes.filter(({ id }) => id === source || id === target);
  return [
    html('h3', {}, 'Between'),
    linksTo(
      ends.map(({ id, name }) => ({ id, text: name })),
      choose,
    ),
  ];
}

function passagesOf({ citations }: PageData, ids: readonly string[]): HTMLElement[] {
  const cited = citations.filter(({ id }) => ids.includes(id));
  if (cited.length === 0) return [];
  return [
    html('h3', {}, `Citations (${cited.length})`),
    html(
      'ul',
      { class: 'passages' },
      ...cited.map(({ reference, summary }) =>
        html('li', {}, html('strong', {}, reference), html('p', {}, summary)),
      ),
    ),
  ];
}

/** A list of what can be chosen. */
function linksTo(items: readonly { id: string; text: string }[], choose: Choose): HTMLElement {
  const links = items.map(({ id, text }) => button(text, () => choose(id)));
  return html('ul', {}, ...links.map((link) => html('li', {}, link)));
}

export function button(text: string, run: () => void, kind = 'link'): HTMLButtonElement {
  const made = html('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', run);
  return made;
}
