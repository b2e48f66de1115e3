import { execFile } from "node:child_process";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { type MediaType, mediaTypes } from "../media-types";

const LARGEST = 64 * 1024 * 1024;
const AT_ONCE = 2;

/** Kernel limits, so that they hold even if this process is gone: data in KiB, processor time in seconds. */
const limited = (seconds: number) => `ulimit -d ${1024 * 1024}; ulimit -t ${seconds}; exec "$0" "$@"`;

const reasons: [RegExp, string][] = [
  [/pixel limit/i, "The picture has more than 100 million pixels."],
  [/password/i, "The PDF asks for a password."],
];

/** How many pixels wide a preview is at most, and twice as high: to tell files apart, and to look at one closely. */
const widths = { thumbnail: 320, picture: 1600 };

export type PreviewSize = keyof typeof widths;

/** A WebP picture, or one sentence that says why there is none. */
type Preview = { webp: Buffer } | { reason: string };

/**
 * A picture of an image, or of the first page of a PDF: upright, without metadata. Decoding happens in a process of its
 * own, bounded in time and memory and without our environment, so a hostile file costs a preview and no more, and no browser
 * decodes what a stranger sent. Never throws because of the file.
 */
export async function preview(
  bytes: AsyncIterable<Uint8Array>,
  { mediaType, size }: { mediaType: MediaType; size: number },
  { as, seconds = 10 }: { as: PreviewSize; seconds?: number },
): Promise<Preview> {
  if (!mediaTypes[mediaType].preview) return { reason: "There is no preview for this kind of file." };
  if (size > LARGEST) return { reason: "The file is larger than 64 MB." };
  return inTurn(() => draw(bytes, [mediaType, String(widths[as])], seconds));
}

async function draw(bytes: AsyncIterable<Uint8Array>, what: string[], seconds: number): Promise<Preview> {
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib/evidence/inspect/preview-process.js");
  const drawing = promisify(execFile)("/bin/sh", ["-c", limited(seconds), process.execPath, script, ...what], {
    encoding: "buffer",
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
    maxBuffer: 16 * 1024 * 1024,
    env: { NODE_ENV: "production" },
  });
  // A process that ends before it has read everything breaks this pipe; how it ended says why.
  const feeding = pipeline(bytes, drawing.child.stdin as NodeJS.WritableStream).catch(() => {});
  try {
    return { webp: (await drawing).stdout };
  } catch (error) {
    const { killed, signal, stderr } = error as { killed: boolean; signal: string | null; stderr: Buffer };
    if (killed || signal) return { reason: "The file takes too much time or memory to draw." };
    const known = reasons.find(([pattern]) => pattern.test(stderr.toString()));
    return { reason: known?.[1] ?? "The file cannot be drawn; it may be damaged or incomplete." };
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
