"use server";

import { randomUUID } from "node:crypto";
import { addMinutes } from "date-fns";
import { hashOfToken, newToken } from "@/lib/auth/token";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { inEvaluation } from "@/lib/mail/configured";
import { testMessage } from "./message";
import { deliveryInput, endpointInput, makeEndpointInput, makeTokenInput, tokenInput } from "./schema";
import { newSecret } from "./secret";
import { whyNotUrl } from "./target";
import { queueDelivery } from "./write";

/** Makes a token with which another system asks about gates; it is answered once and only its hash is kept. */
export const makeToken = action({
  can: "integration:manage",
  input: makeTokenInput,
  async run({ actor, tx, now, input: { name } }) {
    // By how it begins, programs that look for secrets in places where none belong find it.
    const token = `bonafide_${newToken().token}`;
    const { id } = await tx.apiToken.create({
      data: { name, tokenHash: hashOfToken(token), createdById: actor.id, createdAt: now },
    });
    const event = { name: "token.made", data: { tokenId: id } } as const;
    return { happened: { stream: "company", event, rows: [["api_token", id]] }, data: { secret: token } };
  },
});

/** Ends a token, from the next question on. */
export const revokeToken = action({
  can: "integration:manage",
  input: tokenInput,
  async run({ tx, now, input: { tokenId } }) {
    const { count } = await tx.apiToken.updateMany({
      where: { id: tokenId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw new Refusal("not-found", "This token is not there, or is revoked already.");
    const event = { name: "token.revoked", data: { tokenId } } as const;
    return { happened: { stream: "company", event, rows: [["api_token", tokenId]] }, data: null };
  },
});

/** Sets an endpoint that is told from now on; the secret that its messages are signed with is answered once. */
export const makeEndpoint = action({
  can: "integration:manage",
  input: makeEndpointInput,
  async run({ actor, tx, now, input: { name, url } }) {
    const why = whyNotUrl(url, inEvaluation());
    if (why) throw new Refusal("unsuitable-address", why, { url: why });
    const id = randomUUID();
    const { secret, wrappedSecret } = newSecret(id);
    await tx.webhookEndpoint.create({
      data: { id, name, url, wrappedSecret, createdById: actor.id, createdAt: now },
    });
    const event = { name: "endpoint.made", data: { endpointId: id } } as const;
    return { happened: { stream: "company", event, rows: [["webhook_endpoint", id]] }, data: { secret } };
  },
});

/** Tells an endpoint nothing any more, for good: what waits for it is left out. */
export const disableEndpoint = action({
  can: "integration:manage",
  input: endpointInput,
  async run({ tx, now, input: { endpointId } }) {
    const { count } = await tx.webhookEndpoint.updateMany({
      where: { id: endpointId, disabledAt: null },
      data: { disabledAt: now },
    });
    if (count === 0) throw new Refusal("not-found", "This endpoint is not there, or is disabled already.");
    await tx.delivery.updateMany({ where: { endpointId, ending: null }, data: { ending: "left-out", endedAt: now } });
    const event = { name: "endpoint.disabled", data: { endpointId } } as const;
    return { happened: { stream: "company", event, rows: [["webhook_endpoint", endpointId]] }, data: null };
  },
});

/** Queues a message that tells nothing, to see whether it arrives. */
export const sendTest = action({
  can: "integration:manage",
  input: endpointInput,
  async run({ tx, now, input: { endpointId } }) {
    const endpoint = await tx.webhookEndpoint.findFirst({ where: { id: endpointId, disabledAt: null } });
    if (!endpoint) throw new Refusal("not-found", "This endpoint is not there, or is disabled.");
    await queueDelivery(tx, endpointId, testMessage(now), now);
    const event = { name: "endpoint.tested", data: { endpointId } } as const;
    return { happened: { stream: "company", event, rows: [] }, data: null };
  },
});

/** Has a message that failed tried again from the beginning, in a minute: by then an attempt that runs now is over. */
export const retryDelivery = action({
  can: "integration:manage",
  input: deliveryInput,
  async run({ tx, now, input: { deliveryId } }) {
    const { count } = await tx.delivery.updateMany({
      where: {
        ...{ id: deliveryId, failure: { not: null }, endpoint: { disabledAt: null } },
        OR: [{ ending: null }, { ending: "given-up" }],
      },
      data: { ending: null, endedAt: null, attempts: 0, notBefore: addMinutes(now, 1) },
    });
    if (count === 0) throw new Refusal("not-found", "This message is not there, or arrived meanwhile.");
    const event = { name: "delivery.retried", data: { deliveryId } } as const;
    return { happened: { stream: "company", event, rows: [] }, data: null };
  },
});

/** Leaves out a message that an endpoint does not take, so that those after it go out. */
export const leaveOut = action({
  can: "integration:manage",
  input: deliveryInput,
  async run({ tx, now, input: { deliveryId } }) {
    const { count } = await tx.delivery.updateMany({
      where: { id: deliveryId, ending: null, failure: { not: null } },
      data: { ending: "left-out", endedAt: now },
    });
    if (count === 0) throw new Refusal("not-found", "This message is not there, or arrived meanwhile.");
    const event = { name: "delivery.left-out", data: { deliveryId } } as const;
    return { happened: { stream: "company", event, rows: [] }, data: null };
  },
});
