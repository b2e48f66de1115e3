import type { Role } from "./permissions";

/** Who is acting: a signed-in user, as their session row says at this moment. */
export type Actor = { id: string; name: string; email: string; role: Role };

/** Who acts where nobody can be signed in yet: at the sign-in, with an invitation, on the command line at first start. */
export const nobody = null;
