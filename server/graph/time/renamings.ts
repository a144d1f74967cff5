import type { Change } from '../../../contract/api/routes/changes.ts';

/**
 * A renaming says already that the one name ended and the other began: what repeats it on the same date is left out.
 * @param changes in any order
 */
export function withoutRepeats(changes: readonly Change[]): Change[] {
  const renamings = changes.filter(({ kind }) => kind === 'renamed');
  const said = new Set(
    renamings.flatMap(({ edge, when }) =>
      edge ? [`went ${edge.source} ${when}`, `came ${edge.target} ${when}`] : [],
    ),
  );
  return changes.filter(({ kind, edge, nodes, when }) => edge || !said.has(`${kind} ${nodes[0]} ${when}`));
}
