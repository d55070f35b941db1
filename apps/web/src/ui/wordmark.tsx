/** Two arrows that trade places, and the name. Drawn here so that no font has to be loaded. */
const ArrowsMark = ({ size = 28 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
    <g strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
      <path d="M5 22c9 0 10-12 19.5-12" stroke="var(--vv-accent)" />
      <path d="m20.5 5.5 5 4.5-5 4.5" stroke="var(--vv-accent)" />
      <path d="M5 10c3.9 0 6.3 2 8.2 4.4M18.5 18.2c1.9 2.2 4.2 3.8 7.5 3.8" stroke="var(--vv-line-strong)" />
      <path d="m21.5 17.5 5 4.5-5 4.5" stroke="var(--vv-line-strong)" />
    </g>
  </svg>
);

export const Wordmark = () => (
  <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8, fontWeight: 650, letterSpacing: '-0.01em' }}>
    <ArrowsMark />
    <span>Viceversa</span>
  </span>
);
