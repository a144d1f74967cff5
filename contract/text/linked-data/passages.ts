import type { Citation } from '../../model/citation.ts';
import type { GraphEdge } from '../../model/graph.ts';
import { datedOf } from '../../model/time/stored.ts';
import { byNote, knownAmong, noteLabel } from '../notes.ts';
import { citedBy } from '../references.ts';
import { type LinkedThing, thing } from './linked-data.ts';

/** A passage as a creative work: by its note, with what it says and the source it is a paragraph of. */
export function passageThing({ id, source, paragraph, summary, ...rest }: Citation): LinkedThing {
  return thing('CreativeWork', {
    '@id': `urn:passage:${encodeURIComponent(id)}`,
    name: noteLabel({ id, source, paragraph, summary, ...rest }),
    position: paragraph,
    abstract: summary,
    isPartOf: thing('CreativeWork', {
      '@id': `urn:source:${encodeURIComponent(source.id)}`,
      name: source.title,
      alternateName: source.short,
    }),
  });
}

/**
 * What says that somebody held an office: for each fact the passages it rests on, and the time on which it shows them in
 * office, as EDTF. An attestation is never a start or an end.
 */
export function attestationThings(
  facts: readonly GraphEdge[],
  citations: readonly Citation[],
): LinkedThing[] {
  return facts.flatMap((fact) => {
    const { attested } = datedOf(fact);
    const passages = knownAmong(citedBy(fact), citations).toSorted(byNote).map(passageThing);
    if (attested === undefined) return passages;
    return [thing('CreativeWork', { name: 'Attestation', temporalCoverage: attested, isBasedOn: passages })];
  });
}
