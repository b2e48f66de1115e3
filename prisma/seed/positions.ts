import type { AccessLevel } from "@/lib/positions/schema";

/** What the demo company hires for, and who works on it; the first recruiter brings the candidates in. */
export const positions = {
  backend: {
    title: "Senior backend engineer",
    place: "Stockholm, remote",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  data: {
    title: "Data engineer",
    place: "Austin TX, remote",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  devops: {
    title: "DevOps contractor",
    place: "Denver CO, remote",
    accessLevel: "privileged",
    policy: "Short engagement",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  platform: {
    title: "Platform engineer",
    place: "Toronto, hybrid",
    accessLevel: "privileged",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello"],
  },
  quality: {
    title: "QA lead",
    place: "Dublin, hybrid",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  security: {
    title: "Security analyst",
    place: "London, hybrid",
    accessLevel: "privileged",
    policy: "Short engagement",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
  analyst: {
    title: "Data analyst",
    place: "Leeds, hybrid",
    accessLevel: "standard",
    policy: "Short engagement",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello"],
  },
  support: {
    title: "Customer support specialist",
    place: "Leeds, hybrid",
    accessLevel: "standard",
    policy: "Light",
    manager: "Olga Lind",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
  warehouse: {
    title: "Infrastructure engineer",
    place: "Dublin, hybrid",
    accessLevel: "standard",
    policy: "Standard",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  reliability: {
    title: "Production reliability engineer",
    place: "London, hybrid",
    accessLevel: "privileged",
    policy: "Privileged",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
  field: {
    title: "Field engineer",
    place: "Leeds, hybrid",
    accessLevel: "standard",
    policy: "Equipment first",
    manager: "Olga Lind",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
} satisfies Record<string, Planned>;

type Planned = {
  title: string;
  place: string;
  accessLevel: AccessLevel;
  /** A policy by its name. */
  policy: string;
  manager: string;
  recruiters: string[];
};

export type PositionId = keyof typeof positions;
