import { type Money, toKroner } from '#base/money.ts';
import type { Lang } from '#base/text.ts';

/** Six parts have a pattern each; the rest share the last, and are told apart by their number. */
const patterns = 6;

/** What the parts of a bar are, each by its number and pattern. */
export function BarKey({
  id,
  labels,
  contentLang,
}: {
  id: string;
  labels: readonly string[];
  contentLang?: Lang | undefined;
}) {
  return (
    <ul class="chart-key" lang={contentLang}>
      {labels.map((label, index) => (
        <li key={label}>
          <svg class="chart-swatch" width="24" height="24" aria-hidden="true">
            <Part id={id} index={index} x="0" width="100%" height={24} numbered />
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * Amounts laid end to end, `most` kroner being the whole width. `planned` draws an outline as long as
 * that, so that one sees what is still empty.
 */
export function Bar({
  id,
  most,
  amounts,
  planned,
}: {
  id: string;
  most: number;
  amounts: readonly Money[];
  planned?: Money | undefined;
}) {
  let before = 0n;
  return (
    <svg class="chart-bar" width="100%" height="32" aria-hidden="true">
      {planned !== undefined && (
        <rect class="part-planned" x="0" y="1" width={`${share(planned, most)}%`} height="30" />
      )}
      {amounts.map((amount, index) => {
        const [x, width] = [share(before, most), share(amount, most)];
        before += amount;
        if (amount === 0n) return null;
        return (
          <Part
            key={index}
            id={id}
            index={index}
            x={`${x}%`}
            width={`${width}%`}
            height={32}
            at={x + width / 2}
            numbered={width > 2.5}
            narrow={width < 8}
          />
        );
      })}
    </svg>
  );
}

interface PartProps {
  id: string;
  index: number;
  x: string;
  width: string;
  height: number;
  at?: number;
  numbered: boolean;
  /** Its number is left out where there is little room. */
  narrow?: boolean;
}

function Part({ id, index, x, width, height, at = 50, numbered, narrow }: PartProps) {
  const kind = Math.min(index, patterns - 1) + 1;
  return (
    <>
      <rect class={`part part-${kind}`} x={x} width={width} height={height} />
      {kind > 1 && <rect x={x} width={width} height={height} fill={`url(#${id}-${kind})`} />}
      <rect class="part-edge" x={x} width={width} height={height} />
      {numbered && (
        <g class={narrow ? 'part-narrow' : undefined}>
          <circle class="part-badge" cx={`${at}%`} cy={height / 2} r="9" />
          <text class="part-number" x={`${at}%`} y={height / 2 + 4.5}>
            {index + 1}
          </text>
        </g>
      )}
    </>
  );
}

/** The patterns the bars of one chart fill their parts with. */
export function Patterns({ id }: { id: string }) {
  const pattern = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg class="chart-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={`${id}-2`} {...pattern} patternTransform="rotate(45)">
          <path class="texture texture-2" d="M0 4H8" />
        </pattern>
        <pattern id={`${id}-3`} {...pattern}>
          <circle class="texture-dot" cx="4" cy="4" r="1.6" />
        </pattern>
        <pattern id={`${id}-4`} {...pattern}>
          <path class="texture texture-4" d="M4 0V8" />
        </pattern>
        <pattern id={`${id}-5`} {...pattern} patternTransform="rotate(-45)">
          <path class="texture texture-5" d="M0 4H8" />
        </pattern>
        <pattern id={`${id}-6`} {...pattern}>
          <path class="texture texture-6" d="M0 4H8M4 0V8" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A correction below nothing has no length to draw; the table has it. */
export function positive(amount: Money | null | undefined): Money {
  return amount && amount > 0n ? amount : 0n;
}

function share(amount: Money, most: number): number {
  return Math.round((toKroner(amount) / most) * 10_000) / 100;
}
