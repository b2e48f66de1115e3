/** The initials of a person, always beside their name: hidden from assistive technology. Same grey for everybody. */
export function Avatar({ name, size = "small" }: { name: string; size?: "small" | "large" }) {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  const initials = ends.map((word) => Array.from(word ?? "")[0] ?? "").join("");
  const look = size === "large" ? "size-9 text-base" : "size-6 text-[10px]";
  return (
    <span
      aria-hidden
      className={`grid shrink-0 place-items-center rounded-full bg-fill font-semibold text-soft uppercase ${look}`}
    >
      {initials}
    </span>
  );
}
