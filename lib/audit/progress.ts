import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** How far a verification of everything has come. */
export type Progress = {
  /** The last stream that was verified; empty before the first. */
  after: string;
  streams: number;
  entries: number;
};

const progress = z.strictObject({ after: z.string(), streams: z.int(), entries: z.int() });

/** Progress as a text that a browser can keep and give back: nobody can make one up, and so skip what was not verified. */
export function sealProgress(said: Progress, key: Buffer): string {
  const text = Buffer.from(JSON.stringify(said)).toString("base64url");
  return `${text}.${sealOf(text, key).toString("base64url")}`;
}

/** The progress in such a text; null when it is not one of ours. */
export function openProgress(sealed: string, key: Buffer): Progress | null {
  const [text = "", seal = ""] = sealed.split(".");
  const given = Buffer.from(seal, "base64url");
  const own = sealOf(text, key);
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  return progress.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
}

const sealOf = (text: string, key: Buffer) =>
  createHmac("sha256", key).update(`verification progress ${text}`).digest();
