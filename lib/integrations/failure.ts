/** An address that nothing is sent to; its message is ours and shown as it is. */
export class Unsuitable extends Error {}

/** What came of an attempt: the status of the answer, or what stood in the way of one. */
type Outcome = { status: number } | { problem: unknown };

/** What a failed attempt is called; null when the message was taken. What an endpoint says itself is not kept. */
export function failureOf(outcome: Outcome): string | null {
  if ("problem" in outcome) return problemWords(outcome.problem);
  const { status } = outcome;
  if (status >= 200 && status < 300) return null;
  const sentence =
    status >= 300 && status < 400
      ? "The endpoint pointed to another address, which is not followed"
      : "The endpoint did not take the message";
  return `${sentence} (answer ${status}).`;
}

function problemWords(problem: unknown) {
  if (problem instanceof Unsuitable) return problem.message;
  const { code } = problem as { code?: unknown };
  if (typeof code === "string" && /CERT|TLS|SSL|SELF_SIGNED|ISSUER|VERIFY|EPROTO/.test(code))
    return "The endpoint’s certificate was not accepted.";
  return sentences.get(code) ?? "The message could not be sent.";
}

const unreachable = "The endpoint could not be reached.";
const silent = "The endpoint did not answer in time.";

const sentences = new Map<unknown, string>([
  ["ECONNREFUSED", unreachable],
  ["EHOSTUNREACH", unreachable],
  ["ENETUNREACH", unreachable],
  ["ECONNRESET", "The endpoint closed the connection without an answer."],
  ["EPIPE", "The endpoint closed the connection without an answer."],
  ["ENOTFOUND", "The name of the endpoint is not known."],
  ["EAI_AGAIN", "The name of the endpoint could not be looked up."],
  ["ETIMEDOUT", silent],
  ["ABORT_ERR", silent],
]);
