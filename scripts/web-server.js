import { createServer } from "node:http";
import { Problem } from "./problem.js";

/**
 * Takes the port at once, before the slow steps, and answers 503 until `serve` is called.
 * @param {string} host
 * @param {number} port
 */
export async function openPort(host, port) {
  let handle = answerStarting;
  const server = createServer((request, response) => handle(request, response));
  // Two hours let 500 MB through at 0.6 Mbit/s; a connection on which nothing moves is closed after five minutes.
  server.requestTimeout = 2 * 60 * 60_000;
  server.headersTimeout = 30_000;
  server.setTimeout(5 * 60_000);
  // Longer than proxies keep a connection they may use again, so that they never send into one just closed.
  server.keepAliveTimeout = 75_000;
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    /** Serves the built app from `root` in this process. */
    async serve(root) {
      const { default: next } = await import("next");
      const app = next({ dev: false, dir: root, hostname: host, port, httpServer: server });
      await app.prepare();
      handle = app.getRequestHandler();
    },
    /** Lets requests in progress end for two seconds, then cuts them off. */
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      const patience = setTimeout(() => server.closeAllConnections(), 2_000);
      await closed;
      clearTimeout(patience);
    },
  };
}

function answerStarting(_request, response) {
  response.writeHead(503, { "Content-Type": "application/json", "Retry-After": "2", Refresh: "2" });
  response.end(JSON.stringify({ status: "unavailable", reason: "Bonafide is starting." }));
}

function cannotListen(error, host, port) {
  if (error.code === "EADDRINUSE") return new Problem(`Port ${port} is taken; set PORT to another.`);
  return new Problem(
    `Cannot listen on ${host}, port ${port} (${error.code}); set HOST and PORT to what this machine allows.`,
  );
}
