import { spawn } from "node:child_process";
import { freePort } from "../postgres.js";

export type Environment = Record<string, string | undefined>;
type Options = { port?: number; env?: Environment; uid?: number; gid?: number; home?: string };

/** Starts the app of a checkout as `npm start` does, with an environment that is as bare as a service's. */
export async function start(dir: string, { port, env = {}, uid, gid, home }: Options = {}) {
  const on = port ?? (await freePort());
  const child = spawn(process.execPath, ["scripts/start.js"], {
    cwd: dir,
    uid,
    gid,
    env: { PATH: process.env.PATH, HOME: home, PORT: String(on), ...env } as Environment as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, output })),
  );
  const began = performance.now();
  return {
    port: on,
    ended,
    output: () => output,
    health: () => fetch(`http://127.0.0.1:${on}/api/health`),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Seconds until it serves; throws what it said when it ends instead. */
    async ready() {
      await until(async () => {
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output}`);
        return fetch(`http://127.0.0.1:${on}/api/health`).then(
          ({ status }) => status === 200,
          () => false,
        );
      });
      return (performance.now() - began) / 1000;
    },
    said: (words: string) => until(async () => output.includes(words)),
    /** Ends it in order and returns its exit code. */
    async stop() {
      child.kill("SIGTERM");
      return (await ended).code;
    },
  };
}

/** Asks again every 50 ms, for five minutes, until the answer is yes. */
export async function until(ask: () => Promise<boolean>) {
  const deadline = performance.now() + 300_000;
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error("It did not happen within five minutes.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
