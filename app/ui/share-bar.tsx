/**
 * A share of a whole as a bar. The figure always stands in words beside it, so the bar is left out for
 * those who listen.
 */
export function ShareBar({ percent }: { percent: number }) {
  const width = `${Math.min(100, Math.max(0, percent))}%`;
  return (
    <svg class="share-bar" width="100%" height="10" aria-hidden="true">
      <rect class="share-whole" width="100%" height="10" rx="5" />
      <rect class="share-part" width={width} height="10" rx="5" />
    </svg>
  );
}
