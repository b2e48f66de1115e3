import { z } from "zod";
import { type Role, roles } from "./permissions";

const role = z.enum(Object.keys(roles) as [Role, ...Role[]], { error: "Choose a role." });
const email = z
  .email("Enter an e-mail address.")
  .max(254)
  .transform((text) => text.toLowerCase());

/** A pass phrase: length is what protects it (NIST SP 800-63B, 5.1.1.2). */
const password = z.string().min(12, "At least 12 characters.").max(200, "At most 200 characters.");

export const signInInput = z.object({
  email: z.string().min(1, "Enter your e-mail.").max(254),
  password: z.string().min(1, "Enter your password.").max(200),
});

/** Whose session it becomes, and the hash that the password matched; null when it matched none. */
export const openSessionInput = z.object({ userId: z.uuid(), passwordHash: z.string() }).nullable();

export const sessionInput = z.object({ sessionId: z.uuid() });

export const acceptInvitationInput = z.object({
  token: z.string().min(1, "This link is not complete. Open it again from where you got it.").max(100),
  name: z.string().trim().min(1, "Enter your name.").max(120),
  email,
  password,
});

export const renewPasswordInput = z.object({ token: acceptInvitationInput.shape.token, password });

export const inviteInput = z.object({ role });
export const invitationInput = z.object({ invitationId: z.uuid() });
export const changeRoleInput = z.object({ userId: z.uuid(), role });
export const userInput = z.object({ userId: z.uuid() });
