import type { AccessLevel } from "@/lib/positions/schema";

/** What the demo company hires for, and who works on it; the first recruiter brings the candidates in. */
export const positions = {
  backend: {
    title: "Senior backend engineer",
    place: "Stockholm, remote",
    accessLevel: "standard",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  data: {
    title: "Data engineer",
    place: "Austin TX, remote",
    accessLevel: "standard",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  devops: {
    title: "DevOps contractor",
    place: "Denver CO, remote",
    accessLevel: "privileged",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor"],
  },
  platform: {
    title: "Platform engineer",
    place: "Toronto, hybrid",
    accessLevel: "privileged",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello"],
  },
  quality: {
    title: "QA lead",
    place: "Dublin, hybrid",
    accessLevel: "standard",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello", "Mara Okafor"],
  },
  security: {
    title: "Security analyst",
    place: "London, hybrid",
    accessLevel: "privileged",
    manager: "Piet Vos",
    recruiters: ["Mara Okafor", "Tunde Bello"],
  },
  analyst: {
    title: "Data analyst",
    place: "Leeds, hybrid",
    accessLevel: "standard",
    manager: "Olga Lind",
    recruiters: ["Tunde Bello"],
  },
} satisfies Record<string, Planned>;

type Planned = { title: string; place: string; accessLevel: AccessLevel; manager: string; recruiters: string[] };

export type PositionId = keyof typeof positions;
