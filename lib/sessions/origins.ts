/** Where it is known from that a candidate was connected. */
export const origins = {
  "passkey-link": "Page for a passkey",
  "portal-log": "Log of a portal or an applicant tracking system",
  "meeting-log": "Log of a meeting tool",
  "by-hand": "Typed in by hand",
} as const;

export type Origin = keyof typeof origins;

/** Whether a text that is stored names an origin. */
export const isOrigin = (text: string): text is Origin => Object.hasOwn(origins, text);

/** Those that a person adds. */
export const addedOrigins = ["portal-log", "meeting-log", "by-hand"] as const satisfies Origin[];
