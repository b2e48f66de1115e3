/** The breadcrumb down to a screening, for the pages below it. */
export const screeningTrail = (id: string, candidate: string) => [
  { label: "Screenings", href: "/screenings" },
  { label: candidate, href: `/screenings/${id}` },
];
