const header = "x-said-of-file";

/**
 * The header that says what is to be known of a file beside its bytes: where it goes, the end of an account, a limit. Not in the
 * address: those stand in the log of whatever is between us and the browser.
 */
export const saysOfFile = (said: Record<string, string>) => ({ [header]: new URLSearchParams(said).toString() });

/** What a request says of its file, as it was typed; nothing when it says nothing. */
export const saidOfFile = ({ headers }: Pick<Request, "headers">): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(headers.get(header) ?? ""));
