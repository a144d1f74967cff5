import type { Change } from '../../../contract/api/routes/changes.ts';
import { endsOf } from '../../../contract/model/meaning.ts';

/**
 * A renaming says already that the one name ended and the other began: what repeats it on the same date is left out.
 * @param changes in any order
 */
export function withoutRepeats(changes: readonly Change[]): Change[] {
  const renamings = changes.filter(({ kind }) => kind === 'renamed');
  const said = new Set(
    renamings.flatMap(({ edge, when }) =>
      edge ? [keyOf('ended', endsOf(edge).source, when), keyOf('started', endsOf(edge).target, when)] : [],
    ),
  );
  return changes.filter(({ kind, edge, nodes, when }) => edge || !said.has(keyOf(kind, nodes[0], when)));
}

function keyOf(kind: Change['kind'], node: string | undefined, when: string): string {
  return `${kind} ${node} ${when}`;
}
