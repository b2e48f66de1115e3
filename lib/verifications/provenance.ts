/** Where a contact may have been found; a contact without one of these does not count (measure E4). */
export const provenance = {
  register: "Company register",
  "company-site": "The company’s own site",
  directory: "Phone or business directory",
  "earlier-contact": "An earlier contact of ours",
  "search-engine": "A search engine",
} as const;

export type Provenance = keyof typeof provenance;

export const media = { email: "E-mail", phone: "Phone", web: "Web form or page", post: "Postal address" } as const;
export type Medium = keyof typeof media;
