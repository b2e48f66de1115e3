import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { SMTPServer } from "smtp-server";
import { expect, inject, test } from "vitest";
import { companyDatabase } from "./company-database";
import { start, until } from "./started";

const checkout = inject("checkout");

test("mail goes out by itself, and a mail server that keeps silent does not hold up an ordered stop", async () => {
  let received = 0;
  let silent = false;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _, done) {
      stream.resume().on("end", () => {
        received++;
        if (!silent) done();
      });
    },
  });
  await once(smtp.listen(0, "127.0.0.1"), "listening");
  const { port } = smtp.server.address() as { port: number };
  const database = await companyDatabase();
  try {
    const app = await start(checkout, {
      env: {
        ...database.env,
        BONAFIDE_DATA_DIR: ".data-mail",
        BONAFIDE_SMTP_URL: `smtp://127.0.0.1:${port}`,
        BONAFIDE_MAIL_FROM: "Bonafide <people@company.example>",
      },
    });
    await app.ready();
    const client = new pg.Client({ connectionString: database.env.DATABASE_URL });
    await client.connect();
    const write = (id: string) =>
      client.query(`INSERT INTO mail (id, "to", subject, text) VALUES ($1, 'dana@mail.example', 'About', 'Words')`, [
        id,
      ]);
    const read = async (id: string) =>
      (await client.query('SELECT "sentAt", failure FROM mail WHERE id = $1', [id])).rows[0];

    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    await write(first);
    await until(async () => (await read(first)).sentAt !== null);
    expect(received).toBe(1);

    silent = true;
    await write(second);
    await until(async () => received === 2);
    const began = performance.now();
    expect(await app.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(await read(second)).toEqual({ sentAt: null, failure: "The attempt was cut off." });
    await client.end();
  } finally {
    smtp.close();
    await database.remove();
    rmSync(join(checkout, ".data-mail"), { recursive: true, force: true });
  }
});
