/** The breadcrumb down to a screening, for the pages below it; `room` is what the list of them is called by whoever reads it. */
export const screeningTrail = (id: string, candidate: string, room = "Screenings") => [
  { label: room, href: "/screenings" },
  { label: candidate, href: `/screenings/${id}` },
];
