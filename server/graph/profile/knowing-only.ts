import type { z } from 'zod';
import type { profileValues } from '../../../contract/api/routes/profile.ts';
import { type Profile, profileShape } from '../../../contract/model/profile/profile.ts';

/** A label or a relationship type. */
type OneOf = z.output<typeof profileValues.body>['of'];

/** A profile by which a question looks up one label, as what plays the body, or one type, as what means a relation. */
export function knowingOnly(of: OneOf): Profile {
  return profileShape.parse({
    ...{ title: '', identity: 'elementId', caption: [], search: [] },
    ...('label' in of
      ? { labels: { [of.label]: { plays: ['body'] } } }
      : { relationships: { [of.type]: { family: 'relation' } } }),
  });
}
