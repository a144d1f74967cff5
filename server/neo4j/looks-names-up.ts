/**
 * Whether a server finds the nodes of a label by its index also where the label is a parameter; one before 2025.08 reads all
 * nodes for it.
 * @param version as the server reports it: `5.26.24`, `2026.09.0`, `5.27-aura`
 */
export function looksNamesUp(version: string): boolean {
  const [, year = 0, month = 0] = (/^(\d{4})\.(\d+)/.exec(version) ?? []).map(Number);
  return year > 2025 || (year === 2025 && month >= 8);
}
