export function FactsTable() {
  return null;
}
