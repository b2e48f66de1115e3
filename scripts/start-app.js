import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./build.js";
import { openDataDir } from "./data-dir.js";
import { installIfNeeded } from "./install.js";
import { atEnd } from "./lifetime.js";
import { claim } from "./running.js";
import { secrets } from "./secrets.js";
import { settings } from "./settings.js";
import { openPort } from "./web-server.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything `npm start` does, up to a server that answers. What imports a package is loaded after the install. */
export async function start() {
  const wanted = settings(process.env);
  const dataDir = openDataDir(wanted.dataDir);
  const { note: onStart, release } = await claim(dataDir, wanted.publicUrl);
  atEnd(release);
  const web = await openPort(wanted.host, wanted.port);
  atEnd(web.close);
  await installIfNeeded(root, { onStart });

  const evaluation = !wanted.databaseUrl;
  const secret = secrets(dataDir, process.env, evaluation);
  const forApp = {
    NEXTAUTH_SECRET: secret.NEXTAUTH_SECRET,
    BONAFIDE_MASTER_KEY: secret.BONAFIDE_MASTER_KEY,
    BONAFIDE_COMPANY_KEY: secret.BONAFIDE_COMPANY_KEY,
    BONAFIDE_DATA_DIR: dataDir,
    BONAFIDE_URL: wanted.publicUrl,
    NEXTAUTH_URL: wanted.publicUrl,
    BONAFIDE_EVALUATION: evaluation ? "yes" : "no",
  };
  const prepare = evaluation ? prepareEvaluation : prepareOwn;
  const { databaseUrl, welcome } = await prepare({ wanted, dataDir, secret, forApp, onStart });

  // The app never sees the owner's connection.
  for (const name of ["DATABASE_OWNER_URL", "BONAFIDE_OWNER_PASSWORD"]) delete process.env[name];
  Object.assign(process.env, forApp, {
    DATABASE_URL: databaseUrl,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  await web.serve(root);
  atEnd(() => globalThis.bonafideDb?.$disconnect());
  atEnd(() => Promise.all([...(globalThis.bonafideLoops?.values() ?? [])].map((loop) => loop.stop())));
  console.log(`\nBonafide is ready at ${wanted.publicUrl}\n${welcome}`);
}

async function prepareEvaluation({ dataDir, secret, forApp, onStart }) {
  const { startPostgres } = await import("./postgres.js");
  const { createOrMigrate, embeddedUrls } = await import("./evaluation.js");
  const { inspectAsApp } = await import("./own-server.js");
  const { port } = await startPostgres(dataDir, secret.BONAFIDE_OWNER_PASSWORD, atEnd);
  const urls = embeddedUrls(port, secret);
  await buildIfNeeded(root, { onStart });
  await createOrMigrate(urls, forApp, onStart);
  await inspectAsApp(urls.app("bonafide"));
  const { password, accounts } = JSON.parse(readFileSync(`${root}/prisma/seed/accounts.json`, "utf8"));
  const lines = accounts.map(({ role, email }) => `  ${role.padEnd(16)} ${email}`);
  const welcome = `
This is an evaluation: every person in it is invented, and only this machine can reach it.
Sign in with the password ${password} as
${lines.join("\n")}
`;
  return { databaseUrl: urls.app("bonafide"), welcome };
}

async function prepareOwn({ wanted, forApp, onStart }) {
  const { inspectAsApp, prepareOwnServer } = await import("./own-server.js");
  const { bonafide } = await import("./run-command.js");
  await prepareOwnServer(wanted.databaseUrl, wanted.ownerUrl);
  const hasUsers = await inspectAsApp(wanted.databaseUrl);
  await buildIfNeeded(root, { onStart });
  if (hasUsers) return { databaseUrl: wanted.databaseUrl, welcome: "" };
  const link = await bonafide("first-admin", { ...forApp, DATABASE_URL: wanted.databaseUrl }, onStart);
  return { databaseUrl: wanted.databaseUrl, welcome: `The first administrator signs in once with this link: ${link}` };
}
