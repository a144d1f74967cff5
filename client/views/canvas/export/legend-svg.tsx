import type { Shape } from '../../../../contract/model/profile/looks.ts';
import { lookOf } from '../../../entity/looks/current-looks.ts';
import type { Tone } from '../../../entity/looks/look.ts';
import type { Theme } from '../styles/theme.ts';
import type { LegendBlock, LegendLine } from './legend-blocks.ts';
import { nodeOutline } from './node-outline.ts';

const sizes = { column: 250, line: 22, heading: 34, gap: 14, sign: 34, font: 12, sample: 1 / 3 };

/** How the blocks stand beside and below each other within a width, and how high they are together. */
export function placeBlocks(blocks: readonly LegendBlock[], width: number) {
  const columns = Math.max(1, Math.floor(width / sizes.column));
  let top = 0;
  const placed = [];
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    placed.push(...row.map((block, index) => ({ block, x: index * sizes.column, y: top })));
    top += sizes.heading + sizes.gap + Math.max(...row.map(({ lines }) => lines.length)) * sizes.line;
  }
  return { placed, height: top };
}

interface LegendSvgProps {
  placed: ReturnType<typeof placeBlocks>['placed'];
  left: number;
  top: number;
  theme: Theme;
}

/** What the colours and sizes mean that values make, below an exported graph. */
export function LegendSvg({ placed, left, top, theme }: LegendSvgProps) {
  return (
    <g id="legend" fontSize={sizes.font} fill={theme.text}>
      {placed.map(({ block, x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${left + x} ${top + y})`}>
          <text y={14} fontWeight={600}>
            {cut(block.heading)}
          </text>
          {block.lines.map((line, index) => (
            <g key={line.text} transform={`translate(0 ${sizes.heading + index * sizes.line})`}>
              <Sign line={line} block={block} theme={theme} id={`legend-${x}-${y}`} />
              <text x={sizes.sign} y={4}>
                {cut(line.text)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}

interface SignProps {
  line: LegendLine;
  block: LegendBlock;
  theme: Theme;
  id: string;
}

function Sign({ line, block: { of, isEdge }, theme, id }: SignProps) {
  const colourOf = (tone: Tone) => (theme.mode === 'dark' ? tone.dark : isEdge ? tone.lightText : tone.light);
  if (line.form === 'gradient')
    return (
      <>
        <linearGradient id={id}>
          <stop offset="0" stopColor={colourOf(line.low)} />
          <stop offset="1" stopColor={colourOf(line.high)} />
        </linearGradient>
        <rect y={-6} width={28} height={12} rx={2} fill={`url(#${id})`} />
      </>
    );
  const size = line.form === 'size' ? line.size : 3;
  const colour = line.form === 'size' ? theme.textSoft : colourOf(line.tone);
  if (isEdge) return <path d="M0 0h26" stroke={colour} strokeWidth={size} />;
  const shape: Shape = line.form === 'size' ? 'ellipse' : lookOf(of).shape;
  const diameter = line.form === 'size' ? Math.min(size * sizes.sample, sizes.line) : 15;
  return <path transform="translate(13 0)" d={nodeOutline(shape, diameter)} fill={colour} />;
}

/** So many letters have room in a column. */
const letters = 34;

function cut(text: string): string {
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
}
