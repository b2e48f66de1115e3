import { expect, test } from "vitest";
import { checkKinds } from "@/lib/checks/kinds";
import { starterPolicies } from "./policies";
import { checksFor } from "./schema";
import { stages } from "./stages";

const hiring = starterPolicies.map(({ checks }) => checksFor(checks, null));
const [light, standard, privileged] = hiring.map((checks) => checks.map(({ kind }) => kind));

test("the starter policies ask five, nine and fourteen checks of a hire, each all of the one before", () => {
  expect(light).toEqual(["identity-document", "profiles", "video-interview", "employment", "shipping-address"]);
  expect(new Set(standard)).toEqual(
    new Set([...(light ?? []), "address-document", "education", "references", "channels"]),
  );
  expect(new Set(privileged)).toEqual(
    new Set([...(standard ?? []), ...["background-report", "portfolio", "remote-tools", "account-ages", "first-day"]]),
  );
});

test("every check of a hire stands at its own stage, and all in the order of the work", () => {
  const order = stages.map(({ id }) => id);
  for (const { checks } of starterPolicies) {
    const places = checks.map(({ stage }) => order.indexOf(stage));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { kind, stage } of checksFor(checks, null))
      expect(checkKinds.find(({ id }) => id === kind)?.stage).toBe(stage);
  }
});

test.each([
  // policy       day 30                every year                                                                  after a change
  ["Light", [], ["identity-document", "video-interview"], []],
  ["Standard", ["video-interview"], ["identity-document", "video-interview", "address-document"], []],
  [
    "Privileged",
    ["video-interview"],
    ["identity-document", "video-interview", "address-document", "remote-tools"],
    ["identity-document", "video-interview", "address-document"],
  ],
])("who works here is looked at again under %s, and each look has a gate to decide", (name, ...asked) => {
  const checks = starterPolicies.find((policy) => policy.name === name)?.checks;
  for (const [place, stage] of ["day-30", "yearly", "after-change"].entries()) {
    const found = checksFor(checks, stage);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(asked[place]));
    expect(found.length === 0 || found.some(({ required }) => required)).toBe(true);
  }
  expect(checksFor(checks, "first-day")).toEqual([]);
});
