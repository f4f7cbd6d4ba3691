import Link from "next/link";

/** The name as a way home. A tercet is a group of three: as many partners as the shortest consortium. */
export function Logo({ name, home }: { name: string; home: string }) {
  return (
    <Link
      href={home}
      className="-mx-1 inline-flex min-h-11 items-center gap-2.5 rounded-sm px-1 text-lg font-semibold"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="size-5 text-accent"
        fill="currentColor"
      >
        <rect x="1" y="2.5" width="18" height="3.4" rx="1" />
        <rect x="1" y="8.3" width="13" height="3.4" rx="1" />
        <rect x="1" y="14.1" width="16" height="3.4" rx="1" />
      </svg>
      {name}
    </Link>
  );
}
