import { readWebAddress } from "@/lib/matching/web-addresses";
import { type ProfileDetails, siteOf, webLink } from "./kinds/profile";

/**
 * Tells the profiles of a screening apart: the same page, however its address is written, is the same profile. What a person
 * exported of themself is another source than the page that all can see.
 */
export function profileLabel(details: ProfileDetails) {
  const { host = "", path = "" } = readWebAddress(details.address) ?? {};
  const page = `${siteOf(details)} ${host}${path}${new URL(webLink(details.address)).search}`;
  return details.form === "export" ? `${page}, own export` : page;
}
