import { lookup } from "node:dns";
import { request as plainly } from "node:http";
import { request as encrypted } from "node:https";
import type { LookupFunction } from "node:net";
import { failureOf, Unsuitable } from "./failure";
import { whyNotAddress, whyNotUrl } from "./target";

/** An attempt is cut off well before the next one to the same endpoint could begin. */
const patience = 15_000;

type Message = { headers: Record<string, string>; body: string; evaluation: boolean };

/**
 * Posts a message once; why it was not taken in our own words, null when it was. A redirect is not followed, and of the answer nothing
 * but its status is read. What a name resolves to is looked at where the connection is made, so that it cannot be another address then.
 */
export async function post(url: string, message: Message): Promise<string | null> {
  const unsuitable = whyNotUrl(url, message.evaluation);
  if (unsuitable) return unsuitable;
  return failureOf(await statusOf(new URL(url), message).catch((problem: unknown) => ({ problem })));
}

function statusOf(url: URL, { headers, body, evaluation }: Message) {
  const request = url.protocol === "https:" ? encrypted : plainly;
  return new Promise<{ status: number }>((resolve, reject) => {
    const asked = request(url, {
      method: "POST",
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      agent: false,
      lookup: suitable({ protocol: url.protocol, evaluation }),
      signal: AbortSignal.timeout(patience),
    });
    asked.on("error", reject);
    asked.on("response", (response) => {
      resolve({ status: response.statusCode ?? 0 });
      response.destroy();
    });
    asked.end(body);
  });
}

/** Resolves names as usual, and refuses one that leads where nothing may be sent. */
const suitable =
  (rules: Parameters<typeof whyNotAddress>[1]): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (problem, found) => {
      const [first] = found ?? [];
      if (problem || !first) return done(problem ?? new Unsuitable("This name leads nowhere."), "");
      const why = found.map(({ address }) => whyNotAddress(address, rules)).find((words) => words !== null);
      if (why) return done(new Unsuitable(why), "");
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
