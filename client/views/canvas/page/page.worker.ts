import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { yearOfDay } from '../../../../contract/model/time/days.ts';
import { edtfYear } from '../../../../contract/model/time/edtf/edtf-of.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { type TimeStatus, timeStatusOf } from '../../../../contract/model/time/time-status.ts';
import { describeYear } from '../../../../contract/text/year.ts';
import { button, detailsOf, listOf } from './details.ts';
import { html } from './dom.ts';
import { openDrawing } from './drawing.ts';
import type { PageData } from './page-data.ts';

/** The script of an exported page. It is no worker: bundled as one, it becomes a file that needs no other. */
const data: PageData = JSON.parse(document.querySelector('#data')?.textContent ?? '');
const facts = new Map(data.nodes.map(({ id, fact }) => [id, fact]));
const items = [...data.nodes, ...data.edges];
const years = items.flatMap(({ fact }) => Object.values(dayBoundsOf(fact))).map(yearOfDay);
const range = years.length > 0 && { first: Math.min(...years), last: Math.max(...years) };

const words: Record<TimeStatus, string> = {
  ...{ certain: 'certain', possible: 'possible', undated: 'possible, undated', no: 'not on this date' },
};

let [chosen, year]: [string | null, number | null] = [null, range ? data.year : null];

const drawing = openDrawing(data, choose);
const panel = html('aside', { 'aria-label': 'Details' });
const tools = html(
  'div',
  { class: 'tools', role: 'group', 'aria-label': 'Zoom' },
  button('Zoom in', () => drawing.zoomBy(1.3), 'tool'),
  button('Zoom out', () => drawing.zoomBy(1 / 1.3), 'tool'),
  button('Fit', () => drawing.fit(), 'tool'),
);

document
  .querySelector('#page')
  ?.append(
    html('header', {}, html('h1', {}, data.title), ...(range ? [yearControl(range)] : [])),
    html('main', {}, html('div', { class: 'canvas' }, drawing.root, tools), panel),
    html(
      'footer',
      {},
      `Exported on ${data.exported} from Diplograph, `,
      html('a', { href: data.address }, data.address),
    ),
  );
document.addEventListener('keydown', ({ key }) => key === 'Escape' && choose(null));
window.addEventListener('resize', () => drawing.fit());
drawing.fit();
show();

function choose(id: string | null) {
  chosen = id;
  show();
  panel.scrollTop = 0;
  panel.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
}

function show() {
  const statuses = new Map(items.map(({ id, fact }) => [id, statusOf(fact)]));
  for (const [id, part] of drawing.parts) {
    part.dataset.status = statuses.get(id) ?? '';
    part.dataset.chosen = String(id === chosen);
  }
  const status = chosen === null ? undefined : statuses.get(chosen);
  const inYear = status && year !== null ? `in ${describeYear(year)}: ${words[status]}` : '';
  panel.replaceChildren(
    ...(chosen === null ? listOf(data, choose) : detailsOf(data, chosen, inYear, choose)),
  );
}

function statusOf(fact: PageData['nodes'][number]['fact'] | PageData['edges'][number]['fact']) {
  if (year === null) return undefined;
  const ends = 'source' in fact ? [facts.get(fact.source), facts.get(fact.target)] : [];
  return timeStatusOf(
    fact,
    boundsOf(edtfYear(year)),
    ends.filter((end) => end !== undefined),
  );
}

function yearControl({ first, last }: { first: number; last: number }): HTMLElement {
  const text = html('output', { for: 'year' });
  const input = html('input', {
    id: 'year',
    type: 'range',
    min: String(first),
    max: String(last),
    step: '1',
  });
  const clear = button('Clear date', () => set(null), 'tool');
  const set = (wanted: number | null) => {
    year = wanted;
    write();
    show();
  };
  const write = () => {
    text.textContent = year === null ? 'Any time' : describeYear(year);
    input.value = String(year ?? last);
    input.setAttribute('aria-valuetext', text.textContent);
    clear.disabled = year === null;
  };
  input.addEventListener('input', () => set(Number(input.value)));
  write();
  return html('div', { class: 'year' }, html('label', { for: 'year' }, 'As of'), input, text, clear);
}
