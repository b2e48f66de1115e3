import { z } from "zod";
import { roles } from "@/lib/auth/permissions";
import { event, id, none, role } from "../define-event";

/** What happens to users, and to their mails. */
export const people = {
  "invitation.created": event(z.strictObject({ role }), ({ role }) => `Invited somebody as ${roles[role]}`),
  "invitation.taken-back": event(none, () => "Took an invitation back"),
  "user.joined": event(z.strictObject({ userId: id, role }), ({ role }) => `Joined as ${roles[role]}`),
  "user.password-offered": event(z.strictObject({ userId: id }), () => "Made a link for a new password"),
  "user.password-renewed": event(z.strictObject({ userId: id }), () => "Chose a new password, and ended every session"),
  "user.signed-in": event(z.strictObject({ userId: id }), () => "Signed in"),
  "user.signed-out": event(z.strictObject({ userId: id }), () => "Signed out"),
  "user.role-changed": event(
    z.strictObject({ userId: id, from: role, to: role }),
    ({ from, to }) => `Changed a role from ${roles[from]} to ${roles[to]}`,
  ),
  "user.disabled": event(z.strictObject({ userId: id }), () => "Disabled a user and ended their sessions"),
  "user.enabled": event(z.strictObject({ userId: id }), () => "Enabled a user again"),
  "user.mail-chosen": event(z.strictObject({ userId: id, mailed: z.boolean() }), ({ mailed }) =>
    mailed ? "Chose to be told by mail, too" : "Chose not to be told by mail",
  ),
  "mail.retried": event(z.strictObject({ mailId: id }), () => "Had another try made at a mail that could not be sent"),
};
