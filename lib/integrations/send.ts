import { addMinutes } from "date-fns";
import { Webhook } from "standardwebhooks";
import { db, type Tx } from "@/lib/db/client";
import { repeat } from "@/lib/jobs/loop";
import { minutesToNext, mostAttempts } from "@/lib/mail/attempts";
import { inEvaluation } from "@/lib/mail/configured";
import { post } from "./post";
import { secretOf } from "./secret";

/** So many attempts are made at once, so that an endpoint that keeps silent holds up none of the others. */
const senders = 4;

/** Tells the endpoints what is due, every few seconds, until the server stops. */
export function startTelling() {
  const trouble = "An endpoint was not told; it is tried again";
  for (let sender = 1; sender <= senders; sender++)
    repeat({ name: `deliveries ${sender}`, pause: 5_000, step: deliverNext, trouble });
}

/**
 * Makes one attempt at the message that has been due for longest; false when none is due. Of several instances each takes a message of
 * another endpoint, since an endpoint's messages go out one after the other: while its oldest waits to be tried again, so do the rest.
 * A message arrives at least once, under one id: who dies between "accepted" and our mark sends it again.
 */
export async function deliverNext(now: Date) {
  const delivery = await takeDue(now);
  if (!delivery) return false;
  const { id, body, attempts, endpoint } = delivery;
  const headers = {
    "content-type": "application/json",
    "user-agent": "Bonafide",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": new Webhook(secretOf(endpoint), { format: "raw" }).sign(id, now, body),
  };
  const failure = await post(endpoint.url, { headers, body, evaluation: inEvaluation() });
  const ending = endingOf(failure, attempts);
  // Whoever disables the endpoint meanwhile has ended it already.
  await db().delivery.updateMany({
    where: { id, ending: null },
    data: { failure, ...(ending && { ending, endedAt: now }) },
  });
  return true;
}

function endingOf(failure: string | null, attempts: number) {
  if (failure === null) return "delivered";
  return attempts >= mostAttempts ? "given-up" : null;
}

/** Counts the attempt and sets the time of the next one before it begins, so that nobody else takes the message, or one after it. */
function takeDue(now: Date) {
  const take = async (tx: Tx) => {
    const [due] = await tx.$queryRaw<{ id: string; attempts: number }[]>`
      SELECT id, attempts FROM delivery one
      WHERE ending IS NULL AND "notBefore" <= ${now} AND NOT EXISTS (SELECT FROM delivery before
        WHERE before."endpointId" = one."endpointId" AND before.ending IS NULL AND before.number < one.number)
      ORDER BY "notBefore", number LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!due) return null;
    const { id, attempts } = due;
    return tx.delivery.update({
      where: { id },
      data: {
        attempts: attempts + 1,
        notBefore: addMinutes(now, minutesToNext(attempts)),
        failure: "The attempt was cut off.",
      },
      include: { endpoint: { select: { id: true, url: true, wrappedSecret: true } } },
    });
  };
  // As patient as the door: on a busy server a connection takes longer than Prisma waits for by itself.
  return db().$transaction(take, { maxWait: 15_000, timeout: 30_000 });
}
