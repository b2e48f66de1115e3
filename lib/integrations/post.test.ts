import type { LookupAddress } from "node:dns";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { post } from "./post";

/** Where every name leads. */
let leadsTo: LookupAddress[] = [];
vi.mock("node:dns", () => ({
  lookup: (_: string, __: object, done: (problem: null, found: LookupAddress[]) => void) => done(null, leadsTo),
}));

let answer: RequestListener = (_, response) => response.end();
const server = createServer((request, response) => answer(request, response));
const port = () => (server.address() as { port: number }).port;
beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
beforeEach(() => {
  leadsTo = [{ address: "127.0.0.1", family: 4 }];
});
afterAll(() => server.close());

const message = { headers: { "webhook-id": "1" }, body: '{"type":"test"}', evaluation: false };

test("a message is posted as it is, by a name or an address", async () => {
  const seen: unknown[] = [];
  answer = async (request, response) => {
    seen.push([
      request.method,
      request.url,
      request.headers["webhook-id"],
      await new Response(request as never).text(),
    ]);
    response.writeHead(204).end();
  };
  for (const host of ["127.0.0.1", "localhost"])
    expect(await post(`http://${host}:${port()}/hooks?from=us`, message)).toBeNull();
  const once = ["POST", "/hooks?from=us", "1", '{"type":"test"}'];
  expect(seen).toEqual([once, once]);
});

test("an answer without an end is taken by its status", async () => {
  answer = (_, response) => void response.writeHead(200).write("x".repeat(100_000));
  expect(await post(`http://127.0.0.1:${port()}/`, message)).toBeNull();
});

test("an endpoint that hangs up has not taken it", async () => {
  answer = (request) => request.socket.destroy();
  expect(await post(`http://127.0.0.1:${port()}/`, message)).toBe(
    "The endpoint closed the connection without an answer.",
  );
});

test.each([
  // a name leads to                     and what is said of it
  [["169.254.169.254"], "This address belongs to the network itself"],
  [["93.184.216.34", "169.254.169.254"], "This address belongs to the network itself"],
  [[], "This name leads nowhere."],
])("a name that leads to %j is refused before anything is sent", async (addresses, words) => {
  leadsTo = addresses.map((address) => ({ address, family: 4 }));
  expect(await post(`https://it.example.com:${port()}/`, message)).toContain(words);
});

test("without TLS nothing leaves this machine, whatever a name says it is", async () => {
  leadsTo = [{ address: "10.1.2.3", family: 4 }];
  expect(await post(`http://localhost:${port()}/`, message)).toContain("Use https.");
});

test("in an evaluation nothing leaves this machine, whatever was set before", async () => {
  const evaluation = { ...message, evaluation: true };
  expect(await post("https://it.example.com/", evaluation)).toContain("Nothing leaves an evaluation");
  leadsTo = [{ address: "10.1.2.3", family: 4 }];
  expect(await post(`https://localhost:${port()}/`, evaluation)).toContain("Nothing leaves an evaluation");
});
