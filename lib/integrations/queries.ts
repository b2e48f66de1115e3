import "server-only";
import { db } from "@/lib/db/client";
import { asPage, type PageCursor, pageOf } from "@/lib/db/page";
import { inEvaluation } from "@/lib/mail/configured";
import { dayOf } from "@/lib/matching/utc-day";
import { messageTypes } from "./message";
import { deliveryState } from "./standing";

const perPage = 30;
/** Nobody has more systems to connect; those that ended longest ago go from the list first. */
const most = 100;

/** The tokens and endpoints for administrators, those in force first, and a page of what was sent. */
export async function getIntegrations(at: PageCursor) {
  const [tokens, endpoints, deliveries] = await Promise.all([listTokens(), listEndpoints(), listDeliveries(at)]);
  return { evaluation: inEvaluation(), tokens, endpoints, deliveries };
}

const by = { select: { name: true } } as const;

async function listTokens() {
  const found = await db().apiToken.findMany({
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    take: most,
    select: {
      ...{ id: true, name: true, createdAt: true, revokedAt: true, createdBy: by },
      uses: { orderBy: { day: "desc" }, take: 1 },
    },
  });
  return found.map(({ uses, createdBy, ...token }) => ({
    ...token,
    madeBy: createdBy.name,
    lastUsed: uses[0] ? dayOf(uses[0].day) : null,
  }));
}

async function listEndpoints() {
  const found = await db().webhookEndpoint.findMany({
    orderBy: [{ disabledAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    take: most,
    select: {
      ...{ id: true, name: true, url: true, createdAt: true, disabledAt: true, createdBy: by },
      _count: { select: { deliveries: { where: { ending: null } } } },
    },
  });
  return found.map(({ createdBy, _count, ...endpoint }) => ({
    ...endpoint,
    madeBy: createdBy.name,
    waiting: _count.deliveries,
  }));
}

async function listDeliveries(at: PageCursor) {
  const [found, total] = await Promise.all([
    db().delivery.findMany({
      orderBy: { number: "desc" },
      ...pageOf(at, perPage),
      select: {
        ...{ id: true, type: true, createdAt: true, notBefore: true, attempts: true, failure: true, ending: true },
        endpoint: { select: { name: true, disabledAt: true } },
      },
    }),
    db().delivery.count(),
  ]);
  const page = asPage(found, at, perPage);
  const rows = page.rows.map(({ type, endpoint, ending, notBefore, ...delivery }) => ({
    ...delivery,
    what: messageTypes[type] ?? type,
    to: endpoint.name,
    state: deliveryState({ ending, attempts: delivery.attempts }),
    /** When it is tried again; null where it is not. */
    next: ending === null && delivery.attempts > 0 ? notBefore : null,
    again: endpoint.disabledAt === null && (ending === null || ending === "given-up") && delivery.failure !== null,
    leave: ending === null && delivery.failure !== null,
  }));
  return { ...page, rows, total };
}

type Integrations = Awaited<ReturnType<typeof getIntegrations>>;
export type TokenRow = Integrations["tokens"][number];
export type EndpointRow = Integrations["endpoints"][number];
export type DeliveryRow = Integrations["deliveries"]["rows"][number];
