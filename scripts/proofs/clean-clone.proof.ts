import { execFileSync } from "node:child_process";
import { chownSync, existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removePostgres } from "../postgres.js";
import { cleanClone, isRoot, linkPackages } from "./checkout";
import { processesIn } from "./processes";
import { start } from "./started";

test.runIf(isRoot)("as root, in a checkout under a private directory", async () => {
  const clone = cleanClone();
  linkPackages(clone.dir);
  try {
    await servesAndStops(clone.dir, {});
    const outside = readFileSync(join(clone.dir, ".data/postgres.path"), "utf8");
    expect(outside).toMatch(/^\/var\/lib\/bonafide\//);
    expect(processesIn(outside)).toEqual([]);
  } finally {
    if (existsSync(join(clone.dir, ".data"))) await removePostgres(join(clone.dir, ".data"));
    clone.remove();
  }
});

test("as an ordinary user with a private home, installing everything", async () => {
  const clone = cleanClone();
  const user = isRoot ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (isRoot) {
    execFileSync("chown", ["-R", "nobody", clone.dir]);
    chownSync(clone.dir, idOf("-u"), idOf("-g"));
  }
  try {
    await servesAndStops(clone.dir, { ...user, home: clone.dir, env: npmSettings() });
  } finally {
    clone.remove();
  }
});

async function servesAndStops(dir: string, options: Parameters<typeof start>[1]) {
  const first = await start(dir, options);
  console.log(`The first start took ${(await first.ready()).toFixed(1)} s.`);
  await first.said("Bonafide is ready at");
  expect(first.output()).toContain("every person in it is invented");
  expect(await (await first.health()).json()).toEqual({ status: "ok" });
  expect(statSync(join(dir, ".data/secrets.json")).mode & 0o777).toBe(0o600);
  expect(await first.stop()).toBe(0);

  const second = await start(dir, options);
  console.log(`A start with nothing changed took ${(await second.ready()).toFixed(1)} s.`);
  expect(second.output()).not.toMatch(/Installing|Building|Loading/);
  const began = performance.now();
  expect(await second.stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(8_000);
  expect(processesIn(dir)).toEqual([]);
}

const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));

// Another user cannot read our npm settings; where packages come from and how to get there is all it needs.
function npmSettings() {
  const network = Object.entries(process.env).filter(([name]) =>
    /(_proxy|^NODE_EXTRA_CA_CERTS|^SSL_CERT_\w+)$/i.test(name),
  );
  const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  return { ...Object.fromEntries(network), npm_config_registry: registry };
}
