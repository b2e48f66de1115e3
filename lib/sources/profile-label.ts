import { readWebAddress } from "@/lib/matching/web-addresses";
import { type ProfileDetails, siteOf, webLink } from "./kinds/profile";

/**
 * Tells the profiles of a screening apart: the same page, however its address is written, is the same profile. What a person
 * exported of themself is another source than the page that all can see.
 */
export function profileLabel(details: ProfileDetails) {
  const { host = "", path = "" } = readWebAddress(details.address) ?? {};
  // What follows says whose page it is on a forum, and on these sites only how somebody came to it.
  const query = details.site === "other" ? new URL(webLink(details.address)).search : "";
  const page = `${siteOf(details)} ${host}${path}${query}`;
  return details.form === "export" ? `${page}, own export` : page;
}
