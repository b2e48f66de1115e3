import { may, type Permission, type Role } from "./permissions";

/** Every page behind the sign-in, named as its folder in app/(workspace), and what one must be allowed to do to open it. */
export const pages = {
  "/screenings": "screening:read",
  "/screenings/new": "candidate:create",
  "/screenings/import": "candidate:create",
  "/screenings/[id]": "screening:read",
  "/screenings/[id]/checks/[kind]": "screening:read",
  "/screenings/[id]/profiles": "screening:whole",
  "/screenings/[id]/write": "message:send",
  "/screenings/[id]/consents": "screening:whole",
  "/screenings/[id]/evidence": "evidence:read",
  "/screenings/[id]/history": "audit:read",
  "/screenings/[id]/stop": "letter:answer",
  "/release": "release:read",
  "/release/[id]": "release:read",
  "/s/[id]": "screening:find",
  "/verifications": "screening:whole",
  "/candidates": "candidate:read",
  "/looks": "work:read",
  "/looks/[id]": "work:read",
  "/looks/import": "work:bring-in",
  "/positions": "position:read",
  "/positions/new": "position:write",
  "/positions/[id]": "position:read",
  "/interviews/[id]": "interview:lead",
  "/decisions": "gate:read",
  "/decisions/[id]": "gate:read",
  "/notifications": "notification:read",
  "/policies": "policy:read",
  "/law": "policy:read",
  "/coverage": "coverage:read",
  "/policies/new": "policy:write",
  "/policies/[id]/edit": "policy:write",
  "/rules": "ruleset:release",
  "/rules/new": "ruleset:release",
  "/rules/[id]": "ruleset:release",
  "/compliance": "stop:finish",
  "/waivers": "waiver:read",
  "/audit": "audit:read",
  "/fairness": "fairness:report",
  "/users": "user:manage",
  "/outbox": "outbox:read",
  "/integrations": "integration:manage",
} as const satisfies Record<string, Permission>;

export type PagePath = keyof typeof pages;

/** A line of the rail. With G before it, the key goes there; `find` is where a name is looked for. */
type Room = { href: PagePath | `${PagePath}?${string}`; label: string; key: string; find?: string };

const screenings: Room = { href: "/screenings", label: "Screenings", key: "s", find: "/screenings?turn=all&q=" };
const looks: Room = { href: "/looks", label: "Looks again", key: "k" };
const positions: Room = { href: "/positions", label: "Positions", key: "p" };

const rails: Record<Role, readonly [home: Room, ...Room[]]> = {
  recruiter: [
    screenings,
    { href: "/verifications", label: "Verifications", key: "v" },
    { href: "/candidates", label: "Candidates", key: "c", find: "/candidates?q=" },
    looks,
    positions,
  ],
  "hiring-manager": [{ href: "/decisions", label: "Decisions", key: "d" }],
  operations: [
    { href: "/screenings", label: "To do", key: "t" },
    { href: "/release", label: "Releases", key: "r", find: "/release?q=" },
  ],
  compliance: [
    { href: "/compliance", label: "With compliance", key: "w" },
    screenings,
    looks,
    { href: "/waivers", label: "Waivers", key: "v" },
    positions,
    { href: "/audit", label: "Audit trail", key: "a" },
    { href: "/fairness", label: "Groups compared", key: "f" },
    { href: "/policies", label: "Policies", key: "o" },
    { href: "/rules", label: "Rules", key: "r" },
    { href: "/law", label: "Law", key: "l" },
    { href: "/coverage", label: "Guidance", key: "m" },
  ],
  admin: [
    { href: "/users", label: "Users", key: "u" },
    positions,
    { href: "/outbox", label: "Outbox", key: "o" },
    { href: "/integrations", label: "Integrations", key: "i" },
  ],
};

/** The rooms of a role's rail, in their order. */
export const roomsOf = (role: Role) => rails[role];

/** Where a role begins: the first room of its rail. */
export const homeOf = (role: Role) => rails[role][0].href;

const commands: { id: string; label: string; hint: string; href: PagePath }[] = [
  { id: "new-screening", label: "New screening", hint: "bring a candidate in", href: "/screenings/new" },
  { id: "import", label: "Import a list of candidates", hint: "CSV", href: "/screenings/import" },
  {
    id: "look-back",
    label: "Import people who work here already",
    hint: "look back, CSV",
    href: "/looks/import",
  },
  { id: "new-position", label: "New position", hint: "a job being filled", href: "/positions/new" },
  { id: "new-policy", label: "New policy", hint: "which checks a kind of position asks", href: "/policies/new" },
  { id: "notifications", label: "Notifications", hint: "what waits for you", href: "/notifications" },
];

/** What a role can begin from everywhere, for the command palette. */
export const commandsOf = (role: Role) => commands.filter(({ href }) => may(role, pages[href]));
