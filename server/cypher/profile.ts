import type { Profile } from '../../contract/model/profile/profile.ts';
import { profileShape } from '../../contract/model/profile/profile.ts';
import { relationshipTypeNames, relationshipTypeOf } from '../../contract/model/relationship-types.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads a profile.
 * @throws CypherFileError with the line of the first thing that is wrong
 */
function readProfile(file: string): Profile {
  return readYaml(file, profileShape);
}

/**
 * Our own model. What its relationship types mean is described in the contract, for both sides of the program.
 * @param file `cypher/profiles/diplograph.yaml`
 * @throws CypherFileError
 */
export function readBuiltInProfile(file: string): Profile {
  const relationships = relationshipTypeNames.flatMap((name) => {
    const type = relationshipTypeOf(name);
    if (!type) return [];
    const { family, form, ends } = type;
    return [[name, { family, ...(form && { form }), ...(ends && { ends }), role: 'role' }]];
  });
  return { ...readProfile(file), relationships: Object.fromEntries(relationships) };
}
