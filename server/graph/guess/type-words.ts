import type { SuccessionForm } from '../../../contract/model/relationships/description.ts';
import { holds, wordsOfName } from './words-of-name.ts';

export type SuggestedFamily = 'headship' | 'deputy headship' | 'membership' | 'part of' | 'succession';

export interface TypeMeaning {
  family: SuggestedFamily;
  form?: SuccessionForm;
  /** Whether it is stored the other way round than its family reads. */
  reversed: boolean;
  /** How plainly the words say it, from 0 to 1. */
  plainness: number;
  /** The words that say it. */
  words: string;
}

type Row = readonly [
  family: SuggestedFamily,
  plainness: number,
  words: string,
  more?: 'reversed' | SuccessionForm,
  reversed?: 'reversed',
];

/** Words of relationship types, the plainest and longest first: what stands before wins. */
const rows: readonly Row[] = [
  [
    'deputy headship',
    1,
    'deputy headed, deputy head of, deputy of, vice president of, vice chair of, vice chairman of, deputy, deputised, deputized, vice, assistant director of, pho chu tich, vertreter, stellvertreter, adjoint',
  ],
  [
    'headship',
    1,
    'headed by, led by, managed by, directed by, chaired by, governed by, ruled by, commanded by, presided by, run by, has head, has leader, has chair, has president, has ceo, has director, has manager, head, leader is',
    'reversed',
  ],
  [
    'headship',
    1,
    'head of, heads, headed, leads, led, leader of, chair of, chairs, chaired, chairman of, chairperson of, president of, presides, presided over, ceo of, director of, managing director of, minister of, governor of, mayor of, secretary general of, general secretary of, first secretary of, prime minister of, chief of, captain of, dean of, rector of, abbot of, bishop of, king of, queen of, emperor of, ruler of, rules, ruled, reigned, governs, governed, commanded, commands, commander of, holds office, held office, held, holds, officer of, coach for, coach of, coaches, coached, principal of',
  ],
  [
    'headship',
    0.9,
    'leitet, leitete, leiter von, fuhrt, fuhrte, vorsitzender von, prasident von, dirige, a dirige, preside, chef de, president de, directeur de, encabeza, encabezo, presidente de, lidera, director de, jefe de, lanh dao, dung dau, chu tich, giam doc, chu nhiem, tong bi thu',
  ],
  [
    'headship',
    0.8,
    'manages, managed, manager of, supervises, supervised, boss of, oversees, responsible for, in charge of, directs, runs, ran',
  ],
  [
    'headship',
    0.8,
    'reports to, reported to, subordinate of, subordinate to, supervised by, managed by, works under, berichtet an, rend compte a, reporta a, bao cao',
    'reversed',
  ],
  [
    'membership',
    0.9,
    'has member, has members, has employee, employs, employed, members, roster, comprises',
    'reversed',
  ],
  [
    'membership',
    0.9,
    'member of, is member of, membership, belongs to party, affiliated with, affiliation, affiliate of, mitglied von, mitglied in, membre de, miembro de, thanh vien',
  ],
  [
    'membership',
    0.7,
    'works for, worked for, works at, worked at, works in, employed by, employee of, employment, served in, serves in, served on, sits on, plays for, played for, represents, in squad, arbeitet fur, arbeitet bei, travaille pour, trabaja para, trabaja en, lam viec, joined, enrolled in, studied at, allegiance, belongs to, in team',
  ],
  [
    'succession',
    1,
    'renamed to, renamed as, renamed into, became, changed name to, rename, doi ten, umbenannt in, renomme',
    'renaming',
  ],
  [
    'succession',
    1,
    'renamed from, formerly, former name, previously named, previously known as',
    'renaming',
    'reversed',
  ],
  [
    'succession',
    1,
    'merged into, merged with, merged in, absorbed by, merger, sap nhap, fusionne, fusioniert',
    'merger',
  ],
  ['succession', 1, 'absorbed, merged from, took over', 'merger', 'reversed'],
  ['succession', 1, 'split into, divided into, demerged into', 'split'],
  [
    'succession',
    1,
    'split from, split off from, spun off from, separated from, broke away from',
    'split',
    'reversed',
  ],
  ['succession', 0.9, 'transferred to, handed over to', 'transfer'],
  [
    'succession',
    0.9,
    'succeeded by, replaced by, followed by, superseded by, predecessor of, successor, has successor, precedes, preceded, nachfolger ist, remplace par, sucedido por, next',
    'renaming',
  ],
  [
    'succession',
    0.9,
    'succeeds, succeeded, successor of, successor to, replaces, replaced, follows up, supersedes, superseded, preceded by, predecessor, evolved from, nachfolger von, remplace, sucede a, previous',
    'renaming',
    'reversed',
  ],
  [
    'part of',
    0.9,
    'has part, has unit, has department, has division, has subsidiary, parent of, contains, includes, owns',
    'reversed',
  ],
  [
    'part of',
    0.9,
    'part of, is part of, subsidiary of, branch of, division of, department of, unit of, section of, child of, sub unit of, suborganization of, subordinate body of, has parent, parent, belongs to, under, teil von, fait partie de, parte de, thuoc, truc thuoc, in department, in division',
  ],
];

/** What the words of a relationship type say of its meaning; undefined where they say nothing. */
export function typeMeaningsOf(type: string): TypeMeaning[] {
  const words = wordsOfName(type);
  return rows.flatMap(([family, plainness, list, more, turned]) => {
    const found = list.split(', ').filter((phrase) => holds(words, phrase));
    const [longest] = found.toSorted((one, other) => other.length - one.length);
    if (longest === undefined) return [];
    const others = words.length - longest.split(' ').length;
    const isReversed = more === 'reversed' || turned === 'reversed';
    return [
      {
        ...{ family, words: longest, reversed: isReversed },
        ...(more && more !== 'reversed' && { form: more }),
        plainness: plainness / (1 + others / 3),
      },
    ];
  });
}
