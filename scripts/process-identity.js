import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process was born, in the system's own words: with its number it names one process, also after the number
 * has been given to another. Undefined when no such process lives.
 * @param {number} pid
 * @returns {string | undefined}
 */
export const birthOf = (pid) => look(pid)?.birth;

/**
 * The parent's number and the name of the program itself, or undefined when no such process lives.
 * @param {number} pid
 * @returns {{ parent: number, name: string, birth: string } | undefined}
 */
export function look(pid) {
  try {
    return existsSync("/proc/self/stat") ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

function fromProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name in parentheses may hold anything; the fields after it are fixed, and a zombie is no longer alive.
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
  return state === "Z" ? undefined : { parent: Number(parent), name, birth: rest[17] };
}

function fromPs(pid) {
  const ps = (field) => execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  return { parent: Number(ps("ppid")), name: ps("comm"), birth: ps("lstart") };
}
