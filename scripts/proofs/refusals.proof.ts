import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { removePostgres } from "../postgres.js";
import { asOwner, type ThrowawayPostgres, throwawayPostgres } from "../throwaway-postgres";
import { type Environment, start } from "./started";

const checkout = inject("checkout");
let server: ThrowawayPostgres;

beforeAll(async () => {
  server = await throwawayPostgres();
});
afterAll(() => server.remove());

/** The one sentence with which a start ends; fails when it says more or ends well. */
async function sentenceOf(env: Environment, port?: number) {
  const { code, output } = await (await start(checkout, { port, env })).ended;
  expect(code).toBe(1);
  expect(output.trim().split("\n")).toHaveLength(1);
  return output.trim();
}

test("a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  expect(await sentenceOf({ BONAFIDE_DATA_DIR: ".data-port" }, port)).toBe(
    `Port ${port} is taken; set PORT to another.`,
  );
  other.close();
});

test.each(["/proc/bonafide", "package.json/data"])("a data directory that cannot be: %s", async (path) => {
  expect(await sentenceOf({ BONAFIDE_DATA_DIR: path })).toMatch(/^The data directory \S+ cannot be written/);
});

test("settings that mean nothing", async () => {
  expect(await sentenceOf({ PORT: "http" })).toContain('PORT is "http"');
  expect(await sentenceOf({ BONAFIDE_URL: "bonafide.example.com" })).toContain("which is not a web address");
});

test("a second start on the same data directory", async () => {
  const env = { BONAFIDE_DATA_DIR: ".data-twice" };
  const first = await start(checkout, { env });
  await first.ready();
  expect(await sentenceOf(env)).toMatch(
    /^Bonafide already runs on .*\.data-twice at http:\/\/localhost:\d+ \(process \d+\)\.$/,
  );
  expect(await first.stop()).toBe(0);
  await removePostgres(join(checkout, ".data-twice"));
  rmSync(join(checkout, ".data-twice"), { recursive: true });
});

test("a database that cannot be reached", async () => {
  const env = { DATABASE_URL: "postgresql://app:secret@127.0.0.1:1/bonafide", BONAFIDE_DATA_DIR: ".data-own" };
  const said = await sentenceOf(env);
  expect(said).toMatch(/^The database of DATABASE_URL cannot be reached/);
  expect(said).not.toContain("secret");
});

test("migrations to apply and no role to apply them", async () => {
  await asOwner(server.ownerUrl("postgres"), "CREATE ROLE bonafide_app LOGIN");
  const password = new URL(server.appUrl("x")).password;
  await asOwner(server.ownerUrl("postgres"), `ALTER ROLE bonafide_app PASSWORD '${password}'`);
  await asOwner(server.ownerUrl("postgres"), "CREATE DATABASE empty");
  const env = { DATABASE_URL: server.appUrl("empty"), BONAFIDE_DATA_DIR: ".data-own" };
  expect(await sentenceOf(env)).toMatch(/^The database needs \d+ migrations?: set DATABASE_OWNER_URL/);
});

test("an app role that owns audit tables, and one that is a superuser", async () => {
  const password = new URL(server.appUrl("x")).password;
  await asOwner(server.ownerUrl("postgres"), `CREATE ROLE everything LOGIN CREATEROLE PASSWORD '${password}'`);
  await asOwner(server.ownerUrl("postgres"), "CREATE DATABASE owned OWNER everything");
  const url = server.appUrl("owned").replace("bonafide_app", "everything");
  const env = { DATABASE_URL: url, DATABASE_OWNER_URL: url, BONAFIDE_DATA_DIR: ".data-own" };
  expect(await sentenceOf(env)).toMatch(/^The role of DATABASE_URL owns audit_\w+.* give it a role of its own\.$/);

  await asOwner(server.ownerUrl("postgres"), "CREATE DATABASE super");
  const superuser = server.ownerUrl("super");
  expect(await sentenceOf({ ...env, DATABASE_URL: superuser, DATABASE_OWNER_URL: superuser })).toMatch(
    /is a superuser/,
  );
});
