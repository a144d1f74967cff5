import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { provenLife } from '../../../contract/model/time/evidence.ts';
import { holdersAt } from '../../../contract/model/time/holders.ts';
import { dayBounds, holdsAt } from '../../../contract/model/time/holding.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { describeEntity } from '../../../server/graph/entity.ts';
import { traceLineage } from '../../../server/graph/trace/lineage.ts';
import { traceTenures } from '../../../server/graph/trace/tenures.ts';
import { cellsAsText } from '../saved/cells-as-text.ts';
import { type CuratedGraph, curatedGraph } from '../saved/curated-graph.ts';

let curated: CuratedGraph;
beforeAll(async () => {
  curated = await curatedGraph();
});
afterAll(() => curated.close());

const commission = 'central-commission-for-external-relations';
const union = 'vietnam-union-of-friendship-organizations';
const names = [
  'vietnam-laos-cambodia-affairs-commission-1949',
  'foreign-liaison-commission-1958',
  'commission-for-external-relations-work-1960',
  commission,
];

const trace = (id: string, at?: string) => traceTenures(curated.graph, { id, at, lineage: true, limit: 200 });

/** Who headed a body on a date, and how. */
async function heads(id: string, at: string): Promise<string[]> {
  const { tenures } = await trace(id, at);
  return tenures
    .filter(({ rank }) => rank === 'head')
    .map(({ person, holding }) => `${person.name}: ${holding}`);
}

async function existence(id: string, at: string) {
  const { existence: found } = await describeEntity(curated.graph, { id, at });
  return [found?.status, found?.because && plainText(found.because)];
}

/** Every sentence of the page, in its order, with what shows that it is so. */
const sentences: Record<string, () => unknown> = {
  'Each sentence on this page is a test: tests/integration/api/how-answers-are-made.test.ts reads the page and tries it on a real database.':
    () => expect(sentencesOf(page)).toEqual(Object.keys(sentences)),

  // Dates
  'A date is as precise as its source, and stands for every day that it may mean.': () =>
    expect([boundsOf('1958-05'), boundsOf('[1960-03..]')]).toEqual([
      { min: '1958-05-01', max: '1958-05-31' },
      { min: '1960-03-01' },
    ]),
  'A missing end never means that something still lasts.': () =>
    expect(holdsAt(dayBounds({ start: '1995' }), boundsOf('2020'))).toBe('possible'),
  'A day on which somebody is seen in office is taken neither for the first nor for the last of their tenure.':
    async () => {
      expect(await heads(commission, '2024-10-27')).toEqual([
        'Xuan Thuy: last-known',
        'Le Hoai Trung: next-known',
      ]);
      expect(await heads(commission, '2024-10-28')).toEqual(['Le Hoai Trung: certain']);
      expect(await heads(commission, '2024-10-29')).toEqual(['Le Hoai Trung: last-known']);
    },

  // Whether something held
  'A fact is certain on a date when it held then by every reading of its dates, and possible when it held by some reading.':
    () => {
      const fact = dayBounds({ start: '1949-11-01', end: '1958-05' });
      const days = ['1949-10-31', '1955', '1958-05-20', '1958-06-01'].map((at) =>
        holdsAt(fact, boundsOf(at)),
      );
      expect(days).toEqual(['no', 'certain', 'possible', 'no']);
    },
  'What is certain on a day proves that whoever took part in it existed on that day.': async () => {
    for (const id of ['xuan-thuy', 'william-kashtan', 'communist-party-of-canada', commission]) {
      expect((await existence(id, '1978-08-03'))[0]).toBe('certain');
    }
    expect((await existence('william-kashtan', '1978-08-04'))[0]).toBe('possible');
  },
  'Nothing exists with breaks, so that between two days that are proven every day is.': async () =>
    expect((await existence(commission, '1990-05-01'))[0]).toBe('certain'),
  'A disputed fact proves nothing, and neither does a fact that the dates of an entity contradict.':
    async () => {
      const split = (await trace(union)).related[0]?.facts[0];
      expect([split?.properties.disputes, split?.properties.startMin]).toEqual([
        [expect.any(String)],
        '1978-01-01',
      ]);
      const [row] = await curated.graph.ask('nodes', { ids: [union] });
      expect(row?.node.properties.lastedToFact).not.toBe(split?.id);
      expect(String(row?.node.properties.lastedTo ?? '')).not.toBe('1978-01-01');
      const late = { id: 'late', bounds: dayBounds({ attested: '1990' }) };
      expect(provenLife(dayBounds({ start: '1890', end: '1969' }), [late])).toEqual({});
    },
  'The reason is part of the answer: on 3 August 1978 the Communist Party of Canada existed because it was headed by William Kashtan, as attested on that day.':
    async () =>
      expect(await existence('communist-party-of-canada', '1978-08-03')).toEqual([
        'certain',
        'headed by William Kashtan, attested on 3 August 1978',
      ]),

  // Who held an office
  'A tenure is one person in one office, however often the sources show it.': async () => {
    const { tenures } = await trace(commission);
    const his = tenures.filter(({ person }) => person.id === 'xuan-thuy');
    expect(his.map(({ facts }) => facts.map(({ id }) => id))).toEqual([
      ['xuan-thuy-headed-commission-at-paris-negotiations', 'xuan-thuy-headed-commission-1978'],
    ]);
  },
  'A holder is certain on a date when a source shows them in office on it.': async () =>
    expect(await heads('communist-party-of-vietnam', '2003-07-01')).toEqual(['Nong Duc Manh: certain']),
  'An office for one has room for nobody beside a certain holder.': () => {
    const heads = ['[..1960]', '1961', ''].map((attested, index) => ({
      ...{ id: `${index}`, person: `${index}`, lives: [] },
      facts: [dayBounds(attested === '' ? {} : { attested })],
    }));
    const at = boundsOf('1961');
    expect(holdersAt(heads, at, true).holders.map(({ id }) => id)).toEqual(['1']);
    expect(holdersAt(heads, at, false).holders.map(({ id }) => id)).toEqual(['1', '0', '2']);
  },
  'Where nobody is certain, the last known is whoever is known nearest before the date, and the next known whoever is known nearest after it.':
    async () =>
      expect(await heads(commission, '1990')).toEqual(['Xuan Thuy: last-known', 'Le Hoai Trung: next-known']),
  'Nobody is known between them, and the length of that gap is part of the answer.': async () =>
    expect((await trace(commission, '1990')).gap).toMatchObject({
      ...{ from: '1978-08-04', to: '2024-10-27', length: '46 years' },
    }),
  'Between two days on which one person is seen, that person is the last known, and not certain.': async () =>
    expect(await heads(commission, '1975')).toEqual(['Xuan Thuy: last-known']),
  'A date that is open on one side, such as January 1973 or before, counts at the side that it names.':
    async () => {
      expect(await heads(commission, '1973-01')).toEqual(['Xuan Thuy: last-known']);
      expect((await heads(commission, '1972'))[1]).toBe('Xuan Thuy: next-known');
    },
  'Conceivable is whoever the dates allow and no more, nearest first.': async () =>
    expect(await heads(commission, '1953')).toEqual([
      'Xuan Thuy: next-known',
      'Nguyen Chi Thanh: conceivable',
    ]),
  'Nobody is conceivable across a day on which somebody else certainly held the office.': async () =>
    expect(await heads('communist-party-of-vietnam', '1990')).toEqual([
      'Ho Chi Minh: last-known',
      'Nong Duc Manh: next-known',
    ]),
  'Deputies and members share their office, so that none of them shuts another out.': async () => {
    const { tenures } = await trace(commission, '1978-08-03');
    expect(tenures.map(({ person, rank, holding }) => [person.name, rank, holding])).toEqual([
      ['Xuan Thuy', 'head', 'certain'],
      ['Nguyen Thi Binh', 'deputy', 'conceivable'],
    ]);
  },
  'The saved queries name the same holders as the trace.': async () => {
    for (const at of ['1953', '1959', '1975', '1978-08-03', '1990', '2024', '2025-02']) {
      const parameters = { body: commission, at };
      const result = await curated.run('heads-of-a-body', parameters);
      const saved = cellsAsText(result, ['leader', 'holding']);
      const { tenures } = await trace(commission, at);
      const traced = tenures.filter(({ rank }) => rank === 'head');
      expect(saved.sort(), at).toEqual(traced.map(({ person, holding }) => [person.id, holding]).sort());
    }
  },

  // Names, predecessors and successors
  'A body is the same under all its names, and whichever of them is asked, its heads are the same.':
    async () => {
      for (const name of names) {
        const { stages, tenures } = await trace(name);
        expect(stages.map(({ id }) => id)).toEqual(names);
        expect(tenures.map(({ person }) => person.id)).toEqual([
          ...['nguyen-chi-thanh', 'xuan-thuy', 'nguyen-thi-binh', 'le-hoai-trung'],
        ]);
      }
    },
  'What split off from a body, took over its work or handed its work over to it is another body, whose heads are not borrowed.':
    async () => {
      expect((await trace(union)).tenures).toEqual([]);
      const { related } = await trace(commission);
      expect(related.map(({ body, relation }) => [body.id, relation])).toEqual([
        ['peoples-international-committee', 'predecessor'],
        [union, 'successor'],
        ['ministry-of-foreign-affairs', 'successor'],
        ['party-central-committee', 'whole'],
      ]);
    },
  'Every stretch without a known head is named with its length, also across several names of a body.':
    async () => {
      const { findings } = await trace(commission);
      const gaps = findings.filter(({ kind }) => kind === 'gap').map(({ sentence }) => sentence);
      expect(gaps).toContainEqual(
        expect.stringMatching(/between 3 August 1978 and 28 October 2024 \(46 years\)/),
      );
      expect(gaps).toContainEqual(expect.stringMatching(/Foreign Liaison Commission.*\(14 years 7 months\)/));
      for (const gap of gaps) expect(gap).toMatch(/\d+ (year|month|day)s?/);
    },

  // A head known from one photograph
  'A caption shows Xuan Thuy as Head of the Commission for External Relations on 3 August 1978, beside a guest, and no source says when he began or ended.':
    async () => {
      const { tenures, citations } = await trace(commission, '1978-08-03');
      expect(tenures[0]?.when).toBe(
        'attested in January 1973 or before and on 3 August 1978; start and end unknown',
      );
      expect(citations.find(({ paragraph }) => paragraph === 22)?.summary).toContain(
        'Photo caption: Xuan Thuy and William Kashtan, 3 August 1978',
      );
    },
  'So he is certain on that day, and on the day after he is the last known.': async () => {
    expect(await heads(commission, '1978-08-03')).toEqual(['Xuan Thuy: certain']);
    expect((await heads(commission, '1978-08-04'))[0]).toBe('Xuan Thuy: last-known');
  },
  'The Commission, the guest and the guest’s party are certain on that day too.': async () => {
    for (const id of [commission, 'william-kashtan', 'communist-party-of-canada']) {
      expect((await existence(id, '1978-08-03'))[0]).toBe('certain');
    }
    expect(await heads('communist-party-of-canada', '1978-08-03')).toEqual(['William Kashtan: certain']);
  },
  'A deputy who may have served then is named apart, since she was not the head.': async () =>
    expect((await trace(commission, '1978-08-03')).tenures.at(-1)).toMatchObject({
      ...{ rank: 'deputy', holding: 'conceivable', person: { id: 'nguyen-thi-binh' } },
    }),

  // One office under four names
  'From 1949 to 2025 the Commission bore four names.': async () => {
    const { stages, counts } = await trace(commission);
    expect(counts.names).toBe(4);
    expect([stages[0]?.properties.start, stages.at(-1)?.properties.end]).toEqual([
      '1949-11-01',
      '2025-01-24',
    ]);
  },
  'In 1959 it was called Foreign Liaison Commission, and no source here says who headed it then: the last known before is Nguyen Chi Thanh, the next known after is Xuan Thuy.':
    async () => {
      const { names: then } = await trace(commission, '1959');
      expect(then.map(({ node, holdStatus }) => [node.name, holdStatus])).toEqual([
        ['Foreign Liaison Commission', 'certain'],
      ]);
      expect(await heads(commission, '1959')).toEqual([
        'Nguyen Chi Thanh: last-known',
        'Xuan Thuy: next-known',
      ]);
    },

  // A head who led a delegation at the same time
  'One passage has Xuan Thuy as Head of the Commission and as head of the government’s delegation at the Paris talks, in January 1973 or before.':
    async () => {
      const { tenures } = await trace('xuan-thuy');
      const facts = tenures.flatMap((tenure) => tenure.facts);
      const attested = facts.filter(({ properties }) => properties.attested === '[..1973-01]');
      expect(attested.map(({ target, properties }) => [target, properties.citations])).toEqual([
        [commission, ['external-affairs-2025:20']],
        ['drv-government-delegation', ['external-affairs-2025:20']],
      ]);
    },
  'Each of the two posts is shown as possibly held at the same time as the other, and a caveat says why only possibly.':
    async () => {
      const { tenures, findings } = await trace('xuan-thuy');
      expect(
        tenures.map((one) => one.concurrentPosts.map(({ body, certain }) => [body.id, certain])),
      ).toEqual([[['drv-government-delegation', false]], [[commission, false]]]);
      expect(findings.find(({ kind }) => kind === 'overlap')?.sentence).toContain(
        'possibly at the same time: one passage mentions both',
      );
    },

  // A founding day that two sources give differently
  'One article counts the Traditional Day of the Union of Friendship Organizations from 17 November 1950, and the other has the Union split off from the Commission in 1978 or later.':
    async () => {
      const { findings } = await traceLineage(curated.graph, { id: union });
      expect(findings.map(({ sentence }) => sentence).join()).toMatch(/1978 or after.*17 November 1950/);
    },
  'Neither is corrected: the split is marked as disputed, with both readings and their passages.':
    async () => {
      const { findings, citations } = await traceLineage(curated.graph, { id: union });
      expect(findings.map(({ kind, facts }) => [kind, facts])).toEqual([
        ['disputed', ['commission-split-into-vufo']],
      ]);
      const cited = citations.map(({ id }) => id);
      expect(cited).toEqual(expect.arrayContaining(['external-affairs-2025:14', 'three-pillars-2021:7']));
    },
};

const page = readFileSync(join(import.meta.dirname, '../../../docs/how-answers-are-made.md'), 'utf8');

test.each(Object.keys(sentences))('%s', async (sentence) => {
  await sentences[sentence]?.();
});

/** The sentences of a page in Markdown, without its headings, pictures and links. */
function sentencesOf(markdown: string): string[] {
  const paragraphs = markdown.split(/\n\n+/).filter((text) => !/^(#|!?\[)/.test(text));
  return paragraphs.flatMap((text) =>
    text
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[_`]/g, '')
      .replaceAll("'", '’')
      .split(/(?<=[.]) (?=[A-Z])/),
  );
}
