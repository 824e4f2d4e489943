/** An envelope whose lower edge turns back: the extension's own sign, as in scripts/icons.ts. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3.5 11.5V7a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2H6.5" />
      <path d="M4 6.5l8 5.5 8-5.5" />
      <path d="M9.5 14l-3.5 3.5L9.5 21" />
    </svg>
  );
}
