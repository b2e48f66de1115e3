import { z } from "zod";
import { defineSource } from "../define-source";

const sites = {
  linkedin: "LinkedIn",
  github: "GitHub",
  upwork: "Upwork",
  personal: "Own site",
  other: "Another site",
} as const;

const page = /^(https?:\/\/)?[^\s/@?#]+\.[^\s/@?#]{2,}([/?#]\S*)?$/i;

/** The address of a page as a browser opens it. */
export const webLink = (address: string) => (/^https?:/i.test(address) ? address : `https://${address}`);

const details = z
  .object({
    site: z
      .enum(Object.keys(sites) as [keyof typeof sites], { error: "Choose one." })
      .meta({ title: "Which site?", labels: sites }),
    siteName: z
      .string()
      .trim()
      .max(80, "At most 80 characters.")
      .optional()
      .meta({ title: "What is another site called?" }),
    address: z
      .string()
      .trim()
      .max(2000, "At most 2,000 characters.")
      .refine((text) => page.test(text) && URL.canParse(webLink(text)), "Write it as linkedin.com/in/dana-lee.")
      .meta({ title: "Address of the page" }),
    seen: z.iso.date("Write the date as 2026-03-31.").meta({ title: "Seen on" }),
    since: z.string().trim().max(40, "At most 40 characters.").optional().meta({
      title: "Since when is the account there?",
      description: "Where the page says so: “Joined March 2019”.",
    }),
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
  short: "Profile",
  claims: ["name", "email", "phone", "place", "website", "work", "education"],
  measures: ["E5"],
  details,
  called: (stored) => siteOf(stored as ProfileDetails),
});

/** "LinkedIn", or what another site is called. */
export const siteOf = ({ site, siteName }: ProfileDetails) => (site === "other" && siteName) || sites[site];
