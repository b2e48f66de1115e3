import type { NetworkKind } from "@/lib/matching/network-list";

/** How a session was connected, as people read it. "unknown" where no list is set or no address is known, "other" where no line of the list has it. */
export const networks = {
  hosting: "Rented servers",
  vpn: "A VPN",
  proxy: "A proxy",
  shared: "A line of many people",
  other: "On no list",
  unknown: "Not known",
} as const satisfies Record<NetworkKind | "other" | "unknown", string>;

export type SessionNetwork = keyof typeof networks;

/** Whether a text that is stored names a way of connecting. */
export const isNetwork = (text: string): text is SessionNetwork => Object.hasOwn(networks, text);

/** They are habits of privacy, and strangers share their addresses. */
const forPrivacy: readonly string[] = ["vpn", "proxy"];

/** Whether a way of connecting is left out of every rule. */
export const weighsNothing = (network: string) => forPrivacy.includes(network);

/** Ways whose addresses belong to no household, so that sharing one says nothing. */
export const sharedByStrangers: readonly string[] = [...forPrivacy, "shared"];
