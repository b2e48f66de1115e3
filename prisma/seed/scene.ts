import type { Actor } from "@/lib/auth/actor";
import type { Calendar } from "./calendar";
import type { Company } from "./company";
import type { Person } from "./people";
import { type PositionId, positions } from "./positions";

/** What a story is played with: somebody, a position and the people who work on it. */
export type Scene = {
  person: Person;
  positionId: string;
  recruiter: Actor;
  manager: Actor;
  company: Company;
  at: Calendar;
};

/** A scene whose screening is open. */
export type Case = Scene & { screeningId: string };

/** What becomes of one candidate. It names nobody: who plays it is drawn. */
export type Story = { position: PositionId; play(scene: Scene): Promise<void> };

/** The scene of a person who applied for a position: its first recruiter works on it, its manager decides. */
export function sceneOf(position: PositionId, person: Person, company: Company, at: Calendar): Scene {
  const { manager, recruiters } = positions[position];
  return {
    person,
    positionId: company.positionIds[position],
    recruiter: company.colleague(recruiters[0] as string),
    manager: company.colleague(manager),
    company,
    at,
  };
}
