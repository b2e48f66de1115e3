/** The mark and the name of the product. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold">
      <svg aria-hidden="true" width="20" height="20" viewBox="0 0 32 32">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="m9.5 16.5 4.5 4.5 8.5-9.5"
          fill="none"
          className="stroke-on-accent"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      Bonafide
    </span>
  );
}
