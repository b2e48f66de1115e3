import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineSource } from "../define-source";

/** Where profiles are, and what people call it. */
export const sites = {
  linkedin: "LinkedIn",
  github: "GitHub",
  upwork: "Upwork",
  personal: "Own site",
  other: "Another site",
} as const;

/** How what a profile states came to us, where nobody typed it off the page. */
export const profileForms = {
  export: "own export",
  account: "account data",
  text: "text of the page",
} as const;

const page = /^(https?:\/\/)?[^\s/@?#]+\.[^\s/@?#]{2,}([/?#]\S*)?$/i;

/** The address of a page as a browser opens it. */
export const webLink = (address: string) => (/^https?:/i.test(address) ? address : `https://${address}`);

const details = z
  .object({
    site: z.enum(Object.keys(sites) as [keyof typeof sites], { error: "Choose one." }),
    /** What another site is called. */
    siteName: z.string().trim().max(80, "At most 80 characters.").optional(),
    address: z
      .string()
      .trim()
      .max(2000, "At most 2,000 characters.")
      .refine(
        (text) => page.test(text) && URL.canParse(webLink(text)),
        "Copy the page’s address from your browser: example.com/dana-lee.",
      ),
    form: z.enum(Object.keys(profileForms) as [keyof typeof profileForms]).optional(),
    seen: day("Write the date as 2026-03-31."),
    /** Since when the account is there, in the page's words. */
    since: z.string().trim().max(40, "At most 40 characters.").optional(),
  })
  .refine(({ site, siteName }) => site !== "other" || siteName, {
    path: ["siteName"],
    error: "Write the site’s name.",
  });

/** What a recruiter notes of a profile beside what it states. */
export type ProfileDetails = z.infer<typeof details>;

/** What a public page says of the candidate, typed in by somebody who looked at it. */
export const profile = defineSource({
  id: "profile",
  title: "Profile",
  claims: ["name", "email", "phone", "place", "website", "work", "education", "client"],
  mayBeAnothers: true,
  details,
  called: (stored) => siteOf(stored as ProfileDetails),
});

/** "LinkedIn", or what another site is called. */
export const siteOf = ({ site, siteName }: ProfileDetails) => (site === "other" && siteName) || sites[site];
