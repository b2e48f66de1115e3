import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { companyDatabase } from "./company-database";
import { start, until } from "./started";

const checkout = inject("checkout");

test("on a server of one's own: owner without superuser, first administrator's link, no demo data, 503 when it is away", async () => {
  const server = await companyDatabase();
  const env = { ...server.env, BONAFIDE_DATA_DIR: ".data-company" };
  try {
    const app = await start(checkout, { env });
    await app.ready();
    await app.said("The first administrator signs in once with this link: http://localhost:");
    expect(app.output()).not.toMatch(/demo|invented/);

    const beside = await start(checkout, {
      env: { DATABASE_URL: env.DATABASE_URL, BONAFIDE_DATA_DIR: ".data-company-2" },
    });
    await beside.ready();
    expect(await beside.stop()).toBe(0);

    await server.remove();
    await until(async () => (await app.health()).status === 503);
    const reason = await (await app.health()).json();
    expect(reason).toEqual({ status: "unavailable", reason: "The database does not answer." });
    expect(await app.stop()).toBe(0);
  } finally {
    await server.remove();
    for (const name of [".data-company", ".data-company-2"])
      rmSync(join(checkout, name), { recursive: true, force: true });
  }
});
