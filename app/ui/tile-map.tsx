export interface Tile {
  key: string;
  /** From the left and from the top, counted from 0. */
  column: number;
  row: number;
  /** The name, in lines that fit. */
  lines: readonly string[];
  /** Where it leads; a tile without is drawn quietly. */
  link?: { href: string; label: string; count: number; current: boolean };
}

const tile = { width: 100, height: 82, gap: 6 };

/** Regions as tiles of one size, so that a small one is as easy to see and reach as a large one. */
export function TileMap({
  label,
  note,
  tiles,
}: {
  label: string;
  note: string;
  tiles: readonly Tile[];
}) {
  const columns = 1 + Math.max(...tiles.map(({ column }) => column));
  const rows = 1 + Math.max(...tiles.map(({ row }) => row));
  const width = columns * (tile.width + tile.gap) - tile.gap;
  const height = rows * (tile.height + tile.gap) - tile.gap;
  return (
    <div class="tile-map">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{label}</title>
        {tiles.map((one) => {
          const x = one.column * (tile.width + tile.gap);
          const y = one.row * (tile.height + tile.gap);
          const { key, link } = one;
          return link ? (
            <a
              key={key}
              class="tile tile-link"
              href={link.href}
              aria-label={link.label}
              aria-current={link.current ? 'true' : undefined}
            >
              <Face {...one} x={x} y={y} />
            </a>
          ) : (
            <g key={key} class="tile">
              <Face {...one} x={x} y={y} />
            </g>
          );
        })}
      </svg>
      <p class="small">{note}</p>
    </div>
  );
}

function Face({ lines, link, x, y }: Tile & { x: number; y: number }) {
  const centre = x + tile.width / 2;
  const lift = (lines.length - 1) * 9.5 + (link ? 10 : 0);
  const middle = y + tile.height / 2 + 6 - lift;
  return (
    <>
      <rect class="tile-ground" x={x} y={y} width={tile.width} height={tile.height} rx="8" />
      {lines.map((line, index) => (
        <text key={line} class="tile-name" x={centre} y={middle + index * 19}>
          {`${line} `}
        </text>
      ))}
      {link && (
        <text class="tile-count" x={centre} y={y + tile.height - 13}>
          {link.count}
        </text>
      )}
    </>
  );
}
