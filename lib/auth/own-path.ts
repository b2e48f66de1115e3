/**
 * The path to go on to after the sign-in: the one asked for when it lies on our own site, else the start. It is answered as it
 * was written, because a normalised "/.//elsewhere.example" would be another site.
 */
export function ownPath(asked: unknown): string {
  // Anything but plain letters and signs cannot stand in the header that leads on; browsers ask for paths percent-encoded.
  if (typeof asked !== "string" || !/^\/[\x21-\x7e]*$/.test(asked)) return "/";
  const here = "http://here.invalid";
  return URL.canParse(asked, here) && new URL(asked, here).origin === here ? asked : "/";
}
