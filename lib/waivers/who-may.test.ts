import { expect, test } from "vitest";
import type { Role } from "@/lib/auth/permissions";
import { whyNotDecideWaiver } from "./who-may";

const both = ["compliance", "hiring-manager"];
const proposal = { proposedById: "mara", waivedBy: both, attestedBy: ["olga"] };

test.each<[string, Role, Partial<typeof proposal>, string | null]>([
  // who      role              the proposal                     refused because
  ["hana", "compliance", {}, null],
  ["piet", "hiring-manager", {}, null],
  ["piet", "hiring-manager", { waivedBy: ["compliance"] }, "not-allowed"],
  ["hana", "compliance", { waivedBy: [] }, "not-allowed"],
  ["mara", "compliance", {}, "second-person"],
  ["olga", "hiring-manager", {}, "attested-identity"],
])("%s, %s, %j: %s", (id, role, changed, code) =>
  expect(whyNotDecideWaiver({ id, role }, { ...proposal, ...changed })?.code ?? null).toBe(code),
);
