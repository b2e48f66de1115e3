import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** How far a verification of everything has come. */
export type Progress = {
  /** The last stream that was verified; empty before the first. */
  after: string;
  streams: number;
  entries: number;
  /** Who verifies, and since when in milliseconds. */
  by: string;
  began: number;
};

const progress = z.strictObject({
  after: z.string(),
  streams: z.int(),
  entries: z.int(),
  by: z.string(),
  began: z.int(),
});

/** Milliseconds after which what was verified first is no longer said to be whole now. */
const day = 24 * 60 * 60 * 1000;

/** Progress as a text that a browser can keep and give back: nobody can make one up, and so skip what was not verified. */
export function sealProgress(said: Progress, key: Buffer): string {
  const text = Buffer.from(JSON.stringify(said)).toString("base64url");
  return `${text}.${sealOf(text, key).toString("base64url")}`;
}

/** The progress in such a text; null when it is not one of ours, another person's or older than a day. */
export function openProgress(sealed: string, key: Buffer, by: string, now: Date): Progress | null {
  const [text = "", seal = ""] = sealed.split(".");
  const given = Buffer.from(seal, "base64url");
  const own = sealOf(text, key);
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  const said = progress.safeParse(JSON.parse(Buffer.from(text, "base64url").toString())).data;
  return said && said.by === by && now.getTime() - said.began <= day ? said : null;
}

const sealOf = (text: string, key: Buffer) =>
  createHmac("sha256", key).update(`verification progress ${text}`).digest();
