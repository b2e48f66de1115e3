import { Problem } from "./problem.js";
import { look } from "./process-identity.js";
import { stopRunning } from "./run.js";

const closers = [];
let ending = false;

/** Registers what must be closed when the process ends; the last registered is closed first. */
export function atEnd(close) {
  closers.push(close);
}

/**
 * Runs `main` and keeps the process until a signal ends it: then everything is stopped in order and the exit is 0.
 * A failure also stops everything: a Problem is shown as its one sentence, the exit is 1.
 * @param {() => Promise<void>} main
 */
export function live(main) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
  endWithParent();
  const work = Promise.resolve().then(main);
  work.catch(fail);
  process.on("uncaughtException", fail);
  // A forgotten promise in one request must not take the others down.
  process.on("unhandledRejection", (error) => console.error(error));

  function fail(error) {
    if (ending) return;
    console.error(error instanceof Problem ? error.message : error);
    end(1);
  }

  // A terminal signals the whole process group and npm passes the signal on as well: the second one changes nothing.
  async function end(code) {
    if (ending) return;
    ending = true;
    await stopRunning();
    await Promise.race([work.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 5_000))]);
    for (const close of closers.reverse()) await Promise.resolve(close()).catch((error) => console.error(error));
    process.exit(code);
  }

  // npm and the browser tests may be killed in a way that they cannot pass on.
  function endWithParent() {
    if (!process.env.npm_lifecycle_event && !process.env.BONAFIDE_END_WITH_PARENT) return;
    const before = ancestors();
    setInterval(() => ancestors() === before || end(0), 250).unref();
  }
}

// npm puts a shell between itself and us, which outlives it.
function ancestors() {
  const parent = look(process.ppid);
  return parent && /sh$/.test(parent.name) ? `${process.ppid} ${parent.parent}` : `${process.ppid}`;
}
