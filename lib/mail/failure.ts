/** What a failed attempt is called. Servers quote addresses and user names in their answers, so their words are not kept. */
export function failureWords(problem: unknown) {
  const { code, responseCode } = problem as { code?: unknown; responseCode?: unknown };
  const sentence = sentences.get(code) ?? "The mail could not be sent";
  return typeof responseCode === "number" ? `${sentence} (answer ${responseCode}).` : `${sentence}.`;
}

const unreachable = "The mail server could not be reached";
const silent = "The mail server did not answer in time";

const sentences = new Map<unknown, string>([
  ["ECONNECTION", unreachable],
  ["ESOCKET", unreachable],
  ["EDNS", unreachable],
  ["ETIMEDOUT", silent],
  ["EABORT", silent],
  ["ETLS", "The connection to the mail server could not be encrypted"],
  ["EAUTH", "The mail server refused the user name or the password"],
  ["ENOAUTH", "The mail server refused the user name or the password"],
  ["EENVELOPE", "The mail server refused the sender or the recipient"],
  ["EMESSAGE", "The mail server refused the mail"],
]);
