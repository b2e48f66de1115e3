import { once } from "node:events";
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

type Received = { id: string; type: string; data: Record<string, string | null> };

/**
 * For tests: another system on this machine that is told. It verifies every message with the library, keeps what it took, and answers
 * with `status` unless it is silent; while it is down, connections to its port are refused.
 */
export async function webhookReceiver() {
  const received: Received[] = [];
  const state = { secret: "", status: 204, headers: {} as Record<string, string>, silent: false, asked: 0 };
  const server = createServer(async (request, response) => {
    const body = await new Response(request as never).text();
    state.asked++;
    if (state.status === 204) {
      const { type, data } = new Webhook(state.secret).verify(body, request.headers as never) as Received;
      received.push({ id: String(request.headers["webhook-id"]), type, data });
    }
    if (!state.silent) response.writeHead(state.status, state.headers).end();
  });
  const up = async (port = 0) => {
    await once(server.listen(port, "127.0.0.1"), "listening");
    return (server.address() as { port: number }).port;
  };
  const port = await up();
  return {
    received,
    state,
    url: `http://127.0.0.1:${port}/hooks`,
    up: () => up(port),
    async down() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

export type WebhookReceiver = Awaited<ReturnType<typeof webhookReceiver>>;
