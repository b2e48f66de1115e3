import type { z } from "zod";
import { placeOfAddress } from "@/lib/matching/place-of-address";
import type { ReadClaim } from "./reading";
import type { stateInput } from "./schema";
import { claimOf, type Statement } from "./statement";

/** What a document says, or a wish for delivery; the town that an address document's address names is one more claim. */
export function documentClaims(input: z.infer<typeof stateInput>): ReadClaim[] {
  const place = input.source === "address-document" ? placeOfAddress(input.address) : null;
  const stated: Statement[] = [
    { attribute: "name", value: "name" in input ? input.name : null, path: "name" },
    { attribute: "address", value: "address" in input ? input.address : null, path: "address" },
    { attribute: "place", value: place, path: "address" },
  ];
  return stated.filter(({ value }) => value !== null).map(claimOf);
}
