import { execFile } from "node:child_process";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";

const AT_ONCE = 2;

/** Kernel limits, so that they hold even if this process is gone: data in KiB, processor time in seconds. */
const limited = (seconds: number) => `ulimit -d ${1024 * 1024}; ulimit -t ${seconds}; exec "$0" "$@"`;

/** What a decoder wrote, or how it ended: killed for what it took, or with words of its own. */
export type Outcome = { output: Buffer } | { exceeded: true } | { failed: string };

/**
 * Runs a script of ours in a process of its own, with the bytes on its stdin: bounded in time and memory and without our
 * environment, so that a file of a stranger costs its result and no more. Two at once; the others wait.
 */
export function runApart(script: string, args: string[], bytes: AsyncIterable<Uint8Array>, seconds: number) {
  return inTurn(() => run(join(/* turbopackIgnore: true */ process.cwd(), script), args, bytes, seconds));
}

async function run(path: string, args: string[], bytes: AsyncIterable<Uint8Array>, seconds: number): Promise<Outcome> {
  const running = promisify(execFile)("/bin/sh", ["-c", limited(seconds), process.execPath, path, ...args], {
    encoding: "buffer",
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
    maxBuffer: 16 * 1024 * 1024,
    env: { NODE_ENV: "production" },
  });
  // A process that ends before it has read everything breaks this pipe; how it ended says why.
  const feeding = pipeline(bytes, running.child.stdin as NodeJS.WritableStream).catch(() => {});
  try {
    return { output: (await running).stdout };
  } catch (error) {
    const { killed, signal, stderr } = error as { killed: boolean; signal: string | null; stderr: Buffer };
    return killed || signal ? { exceeded: true } : { failed: stderr.toString() };
  } finally {
    await feeding;
  }
}

let running = 0;
const waiting: (() => void)[] = [];

/** So that many uploads at once do not mean many decoders at once. */
async function inTurn<T>(work: () => Promise<T>) {
  if (running < AT_ONCE) running++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
