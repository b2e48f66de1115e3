import { headers } from "next/headers";
import { env } from "@/lib/env";
import type { Refused } from "./result";

const foreign: Refused = {
  ok: false,
  code: "foreign-origin",
  message: "This came from another site, so nothing was done. Open Bonafide itself and try again.",
};

/** A refusal when a request does not say that it comes from our own pages; browsers always say, so silence is refused too. */
export async function sameOrigin(): Promise<Refused | null> {
  return (await headers()).get("origin") === env().BONAFIDE_URL ? null : foreign;
}
