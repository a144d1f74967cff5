import { sizes } from './sizes.ts';

/** What the signs of the drawing mean. */
export function Key() {
  const middle = 8;
  return (
    <ul className="timeline-key" aria-label="Signs">
      <Sign name="certain">
        <rect className="timeline-core" x={1} y={5} width={28} height={6} rx={1} />
      </Sign>
      <Sign name="possible">
        <rect x={1} y={5} width={28} height={6} fill="url(#timeline-key-hatch)" />
        <rect x={1} y={5} width={28} height={6} fill="currentColor" opacity={0.25} />
      </Sign>
      <Sign name="end not known">
        <rect x={1} y={5} width={28} height={6} fill="url(#timeline-key-fade)" />
      </Sign>
      <Sign name="seen then">
        <path className="timeline-seen" d={`M15 ${middle - 6}l6 6l-6 6l-6 -6Z`} />
      </Sign>
      <Sign name="happened then">
        <circle className="timeline-dot" cx={15} cy={middle} r={sizes.mark - 0.5} />
      </Sign>
    </ul>
  );
}

function Sign({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <li>
      <svg width="30" height="16" aria-hidden>
        <defs>
          <pattern
            id="timeline-key-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v5" className="timeline-hatch" stroke="currentColor" />
          </pattern>
          <linearGradient id="timeline-key-fade">
            <stop offset="0" stopColor="currentColor" stopOpacity="0.62" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0" />
          </linearGradient>
        </defs>
        {children}
      </svg>
      {name}
    </li>
  );
}
