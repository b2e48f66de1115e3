import { readWebAddress } from "@/lib/matching/web-addresses";
import { type ProfileDetails, siteOf, webLink } from "./kinds/profile";

/** Tells the profiles of a screening apart: the same page, however its address is written, is the same profile. */
export function profileLabel(details: ProfileDetails) {
  const { host = "", path = "" } = readWebAddress(details.address) ?? {};
  return `${siteOf(details)} ${host}${path}${new URL(webLink(details.address)).search}`;
}
