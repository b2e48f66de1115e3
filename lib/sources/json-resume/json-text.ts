const limit = 10 * 1024 * 1024;

/** The value a JSON text holds, or one sentence that says where it stops being JSON. A byte order mark is skipped; at most 10 MB. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  if (text.length > limit || new TextEncoder().encode(text).length > limit)
    return { ok: false, reason: "The file is larger than 10 MB." };
  const json = text.replace(/^\uFEFF/, "");
  if (!json.trim()) return { ok: false, reason: "The file is empty." };
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const { line, column } = lineAndColumn(json, breakIn(json, messageOf(error)));
    return { ok: false, reason: `This is not JSON: it cannot be read from line ${line}, column ${column}.` };
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : "");

/** Where JSON breaks, in characters. Node names the position of some errors; of "Unexpected token" it does not, so that is searched. */
function breakIn(json: string, message: string): number {
  const named = /position (\d+)/.exec(message);
  if (named) return Number(named[1]);
  if (!message.startsWith("Unexpected token")) return json.length;
  let [good, bad] = [0, json.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (hasUnexpectedToken(json.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

function hasUnexpectedToken(json: string): boolean {
  try {
    JSON.parse(json);
    return false;
  } catch (error) {
    return messageOf(error).startsWith("Unexpected token");
  }
}

function lineAndColumn(text: string, position: number) {
  const lines = text.slice(0, position).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
