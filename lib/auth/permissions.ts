/** The five roles; a user has exactly one. */
export const roles = {
  recruiter: "Recruiter",
  "hiring-manager": "Hiring manager",
  operations: "Operations",
  compliance: "Compliance",
  admin: "Administrator",
} as const;

export type Role = keyof typeof roles;

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text);

/** Who may do what. Whose positions and which screenings is said by `visibleTo` beside each kind of row. */
export const permissions = {
  "position:read": ["recruiter", "compliance", "admin"],
  "position:write": ["compliance", "admin"],
  "candidate:read": ["recruiter", "compliance"],
  "candidate:create": ["recruiter"],
  "screening:read": ["recruiter", "operations", "compliance"],
  "screening:find": ["recruiter", "hiring-manager", "operations", "compliance"],
  "screening:whole": ["recruiter", "compliance"],
  "screening:end": ["recruiter"],
  "screening:say-place": ["recruiter", "compliance"],
  "check:work": ["recruiter", "operations"],
  "check:assign": ["recruiter"],
  "check:reuse": ["recruiter"],
  "document:confirm": ["recruiter", "compliance"],
  "payment:release": ["operations", "compliance"],
  "payment:number": ["operations"],
  /** The network alone: nobody is shown a whole address. */
  "session:network": ["compliance"],
  "consent:record": ["recruiter"],
  "message:send": ["recruiter"],
  "screening:assign": ["recruiter"],
  "screening:name": ["recruiter"],
  "screening:snooze": ["recruiter"],
  "screening:remind": ["recruiter", "compliance"],
  "screening:restrict": ["compliance"],
  "equipment:read": ["recruiter", "operations", "compliance"],
  "equipment:work": ["recruiter", "operations"],
  "equipment:agree": ["operations", "compliance"],
  "address:protect": ["compliance"],
  "waiver:propose": ["recruiter"],
  "waiver:read": ["compliance"],
  /** The policy of a screening says which of them. */
  "waiver:grant": ["compliance", "hiring-manager"],
  "deviation:propose": ["recruiter", "compliance"],
  "deviation:decide": ["compliance"],
  "interview:lead": ["recruiter", "hiring-manager"],
  "evidence:add": ["recruiter", "operations"],
  "evidence:read": ["recruiter", "operations", "compliance"],
  /** Whole numbers of accounts and cards stand in it. */
  "statement:original": ["compliance"],
  "identity:attest": ["recruiter", "hiring-manager"],
  "difference:propose": ["recruiter"],
  "difference:settle": ["compliance"],
  "note:write": ["recruiter", "compliance"],
  "gate:read": ["hiring-manager"],
  "gate:hand-over": ["recruiter"],
  "gate:decide": ["hiring-manager"],
  "gate:hold": ["hiring-manager", "compliance"],
  "gate:open-early-propose": ["recruiter", "operations"],
  "gate:open-early-decide": ["compliance"],
  "release:read": ["recruiter", "operations", "compliance"],
  "stop:finish": ["compliance"],
  "letter:answer": ["recruiter", "compliance"],
  "start-day:set": ["recruiter"],
  "work:read": ["recruiter", "compliance"],
  "work:change": ["recruiter", "compliance"],
  "work:bring-in": ["recruiter"],
  "look:open": ["recruiter"],
  "notification:read": ["recruiter", "hiring-manager", "operations", "compliance", "admin"],
  "view:save": ["recruiter", "compliance"],
  "coverage:read": ["compliance"],
  "policy:read": ["compliance"],
  "policy:write": ["compliance"],
  "ruleset:release": ["compliance"],
  "outbox:read": ["admin"],
  "mail:retry": ["admin"],
  "integration:manage": ["admin"],
  "audit:read": ["compliance"],
  "fairness:report": ["compliance"],
  "user:manage": ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether a role may; a role that is not known may nothing. */
export const may = (role: string, permission: Permission) =>
  (permissions[permission] as readonly string[]).includes(role);
