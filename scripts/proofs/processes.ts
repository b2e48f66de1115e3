import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The command lines of living processes that work in one of the directories or name one of them; Linux only. */
export function processesIn(...directories: string[]) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(describe)
    .filter((found) => directories.some((directory) => found.includes(directory)));
}

function describe(pid: string) {
  const quietly = (read: () => string) => {
    try {
      return read();
    } catch {
      return ""; // it has ended, or is a thread of the kernel
    }
  };
  const command = quietly(() => readFileSync(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
  return `${pid} ${command} in ${quietly(() => readlinkSync(`/proc/${pid}/cwd`))}`;
}
