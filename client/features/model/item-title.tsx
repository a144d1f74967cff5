/** A label or a type, and how many there are. */
export function ItemTitle({ name, count }: { name: string; count: string }) {
  return (
    <h3 className="model-title">
      {name} <span className="count">{count}</span>
    </h3>
  );
}
