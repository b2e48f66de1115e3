import { beforeEach, expect, test, vi } from "vitest";

const key = Buffer.alloc(32).toString("base64");

beforeEach(() => {
  vi.resetModules();
  Object.assign(process.env, {
    ...{
      DATABASE_URL: "postgresql://app@db.example/bonafide",
      BONAFIDE_DATA_DIR: "/tmp",
      BONAFIDE_URL: "https://x.example",
    },
    ...{ BONAFIDE_MASTER_KEY: key, BONAFIDE_COMPANY_KEY: key, NEXTAUTH_SECRET: key },
    ...{ BONAFIDE_EVALUATION: "no", BONAFIDE_MAIL_FROM: "Bonafide <people@company.example>" },
  });
});

async function transportFor(BONAFIDE_SMTP_URL: string, more = {}) {
  Object.assign(process.env, { BONAFIDE_SMTP_URL, ...more });
  return (await import("./transport")).mailTransport()?.options as
    | { requireTLS?: boolean; secure?: boolean }
    | undefined;
}

test.each([
  // address                                            insists on encryption
  ["smtp://mail.company.example:587", true],
  ["smtp://mail.company.example:25?requireTLS=false", false],
  ["smtp://localhost:1025", false],
  ["smtp://127.0.0.1:1025", false],
  ["smtps://user:p%40ss@mail.company.example:465", true],
])("%s insists on encryption: %s", async (url, requireTLS) => {
  expect(await transportFor(url)).toMatchObject({ requireTLS });
});

test("where no server is set nothing is sent, and in an evaluation nothing whatever is set", async () => {
  expect(await transportFor("")).toBeUndefined();
  vi.resetModules();
  expect(await transportFor("smtp://localhost:1025", { BONAFIDE_EVALUATION: "yes" })).toBeUndefined();
});

test.each([
  ["https://mail.company.example", "a@b.example", /BONAFIDE_SMTP_URL/],
  ["mail.company.example:25", "a@b.example", /BONAFIDE_SMTP_URL/],
  ["smtp://mail.company.example", "", /BONAFIDE_MAIL_FROM/],
  ["smtp://mail.company.example", "Bonafide", /BONAFIDE_MAIL_FROM/],
])("%s from “%s” is not a setting, and the reason names it", async (url, BONAFIDE_MAIL_FROM, words) => {
  await expect(transportFor(url, { BONAFIDE_MAIL_FROM })).rejects.toThrow(words);
});
