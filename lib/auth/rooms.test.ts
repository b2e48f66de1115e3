import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { may, type Role, roles } from "./permissions";
import { commandsOf, homeOf, type PagePath, pages, roomsOf } from "./rooms";

const workspace = join(import.meta.dirname, "../../app/(workspace)");
const files = readdirSync(workspace, { recursive: true, encoding: "utf8" }).filter((path) =>
  /(^|\/)page\.tsx$/.test(path),
);
const pathOf = (file: string) => `/${dirname(file)}` as PagePath;

test("every page behind the sign-in is in the table, and the table names no other", () => {
  expect(files.map(pathOf).sort()).toEqual(Object.keys(pages).sort());
});

test.each(files)("%s asks who is there, and for the permission in the table", (file) => {
  expect(readFileSync(join(workspace, file), "utf8")).toContain(`await requireActor("${pages[pathOf(file)]}")`);
});

describe.each(Object.keys(roles) as Role[])("%s", (role) => {
  test("may open every room of the rail, each with a letter of its own", () => {
    for (const { href } of roomsOf(role)) expect(may(role, pages[href.split("?")[0] as PagePath]), href).toBe(true);
    const keys = roomsOf(role).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("begins in the first room", () => {
    expect(homeOf(role)).toBe(roomsOf(role)[0].href);
  });
});

test("the palette offers only what a role may do", () => {
  expect(commandsOf("recruiter").map(({ label }) => label)).toEqual([
    "New screening",
    "Import a list of candidates",
    "Import people who work here already",
    "Notifications",
  ]);
  expect(commandsOf("admin").map(({ label }) => label)).toEqual(["New position", "Notifications"]);
  expect(commandsOf("hiring-manager").map(({ label }) => label)).toEqual(["Notifications"]);
});
