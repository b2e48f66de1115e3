import { spawn } from "node:child_process";

const running = new Set();

/**
 * Runs a program to its end and returns what it printed. It leads its own process group, so that a Ctrl-C in the
 * terminal reaches only us and `stopRunning` can end it together with everything it started.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, show?: boolean, onStart?: (pid: number) => void }} [options]
 *   show passes its output through to the terminal instead of keeping it.
 * @returns {Promise<string>} standard output; rejects with an Error whose `output` holds both streams when it fails.
 */
export function run(program, args, { show = false, onStart, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      detached: true,
      stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    if (child.pid) onStart?.(child.pid);
    let stdout = "";
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      output += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.on("close", (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve(stdout);
      const command = [program, ...args].join(" ");
      reject(Object.assign(new Error(`${command} ended with ${signal ?? code}.\n${output}`), { code, output }));
    });
  });
}

/** Ends every program started here with all it started, and resolves when none is left. */
export async function stopRunning() {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          child.once("close", resolve);
          signalGroup(child.pid, "SIGTERM");
          setTimeout(() => signalGroup(child.pid, "SIGKILL"), 2_000).unref();
        }),
    ),
  );
}

/** Sends a signal to a process group; a group that is already gone is fine. */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
