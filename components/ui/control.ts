/** The looks of every one-line control, also for one that stands outside a Form. */
export const controlClass =
  "min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 py-2 text-base " +
  "text-text placeholder:text-muted aria-invalid:border-2 aria-invalid:border-negative sm:min-h-10 " +
  "sm:py-1.5 disabled:bg-sunken [&[readonly]]:bg-sunken";
