import type { Role } from "./permissions";

/** Who is acting: a signed-in user, as their session row says at this moment. */
export type Actor = { id: string; name: string; email: string; role: Role };
