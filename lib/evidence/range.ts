/** Which bytes a request asks for: first and last (both included), all of them, or none that exist. */
export type ByteRange = [first: number, last: number] | "whole" | "unsatisfiable";

/**
 * Reads one HTTP Range header (RFC 9110, section 14) against a file of `size` bytes. A header that is missing, broken,
 * in another unit or asks for several parts means the whole file, as the standard allows.
 */
export function parseRange(header: string | null, size: number): ByteRange {
  const [, set] = /^bytes=(.*)$/i.exec(header?.trim() ?? "") ?? [];
  const specs = (set ?? "").split(",").map((spec) => spec.trim());
  const [only, ...others] = specs.filter((spec) => spec !== "");
  const [, first, last] = /^(\d*)-(\d*)$/.exec(only ?? "") ?? [];
  if (others.length > 0 || first === undefined || last === undefined || first + last === "") return "whole";

  if (first === "") return lastBytes(Number(last), size);
  if (last !== "" && Number(last) < Number(first)) return "whole";
  if (Number(first) >= size) return "unsatisfiable";
  return [Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1)];
}

function lastBytes(count: number, size: number): ByteRange {
  if (count === 0) return "unsatisfiable";
  // An empty file has no last byte to name, but asking for it is not an error.
  if (size === 0) return "whole";
  return [Math.max(0, size - count), size - 1];
}
