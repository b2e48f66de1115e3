import type { AccessLevel } from "@/lib/positions/schema";

/** What the demo company hires for, and who works on it; the first recruiter brings the candidates in. */
export const positions = {
  backend: {
    title: "Senior backend engineer",
    place: "Stockholm, remote",
    jurisdiction: "SE",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  data: {
    title: "Data engineer",
    place: "Austin TX, remote",
    jurisdiction: "US-TX",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  devops: {
    title: "DevOps contractor",
    place: "Denver CO, remote",
    jurisdiction: "US-CO",
    accessLevel: "privileged",
    policy: "Short engagement",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  platform: {
    title: "Platform engineer",
    place: "Toronto, hybrid",
    jurisdiction: "CA-ON",
    accessLevel: "privileged",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello"],
  },
  quality: {
    title: "QA lead",
    place: "Dublin, hybrid",
    jurisdiction: "IE",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  security: {
    title: "Security analyst",
    place: "London, hybrid",
    jurisdiction: "GB",
    accessLevel: "privileged",
    policy: "Short engagement",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
  analyst: {
    title: "Data analyst",
    place: "Leeds, hybrid",
    jurisdiction: "GB",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello"],
  },
  support: {
    title: "Customer support specialist",
    place: "Leeds, hybrid",
    jurisdiction: "GB",
    accessLevel: "standard",
    policy: "Light",
    manager: "Olga Lind",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
  warehouse: {
    title: "Infrastructure engineer",
    place: "Dublin, hybrid",
    jurisdiction: "IE",
    accessLevel: "standard",
    policy: "Standard",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  installation: {
    title: "Network installer",
    place: "Leeds, hybrid",
    jurisdiction: "GB",
    accessLevel: "standard",
    policy: "Paid engagement",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  reliability: {
    title: "Production reliability engineer",
    place: "London, hybrid",
    jurisdiction: "GB",
    accessLevel: "privileged",
    policy: "Privileged",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
  migration: {
    title: "Contract migration engineer",
    place: "Leeds, on site",
    jurisdiction: "GB",
    accessLevel: "standard",
    policy: "Contract work",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  field: {
    title: "Rail systems engineer",
    place: "Leeds, hybrid",
    jurisdiction: "GB",
    accessLevel: "standard",
    policy: "Equipment first",
    manager: "Olga Lind",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
} satisfies Record<string, Planned>;

type Planned = {
  title: string;
  place: string;
  /** Whose law holds there: a code of lib/policy/places. */
  jurisdiction: string;
  accessLevel: AccessLevel;
  /** A policy by its name. */
  policy: string;
  manager: string;
  recruiters: string[];
};

export type PositionId = keyof typeof positions;
