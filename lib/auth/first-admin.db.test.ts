import { addDays } from "date-fns";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { done } from "@/prisma/seed/done";
import { freshDatabase } from "@/scripts/new-database";
import { acceptInvitation } from "./actions";
import { inviteFirstAdmin } from "./first-admin";
import { hashOfToken } from "./token";

let at: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  at = await freshDatabase();
});
afterEach(() => at?.drop());

const join = (token: string, name = "ines") =>
  perform(acceptInvitation, null, {
    token,
    name,
    email: `${name}@bonafide.example`,
    password: "seven calm otters crossing",
  });

test("a new first link ends the one before, and the first administrator joins with it", async () => {
  const [older, newer] = [await done(inviteFirstAdmin()), await done(inviteFirstAdmin())];
  expect(await join(older.token)).toMatchObject({ code: "link-used" });
  expect(await join(newer.token)).toMatchObject({ ok: true });
  expect(await inviteFirstAdmin()).toMatchObject({ code: "has-users" });
  expect(await at.client.$transaction((tx) => verifyStream(tx, "company"))).toMatchObject({ whole: true });
});

test("of links made at the same moment one works", async () => {
  await Promise.all([1, 2, 3].map(() => inviteFirstAdmin()));
  expect(await at.client.invitation.count({ where: { usedAt: null } })).toBe(1);
});

test("joining as the first administrator ends what an earlier version left", async () => {
  const { token } = await done(inviteFirstAdmin());
  const left = { role: "admin", tokenHash: hashOfToken("left"), expiresAt: addDays(new Date(), 7) };
  await at.client.invitation.create({ data: left });
  expect(await join(token)).toMatchObject({ ok: true });
  expect(await join("left", "somebody")).toMatchObject({ code: "link-used" });
});
