import { expect, test } from "vitest";
import { checkKinds } from "@/lib/checks/kinds";
import { starterPolicies } from "./policies";
import { stages } from "./stages";

const [light, standard, privileged] = starterPolicies.map(({ checks }) => checks.map(({ kind }) => kind));

test("the starter policies ask five, nine and fourteen checks, each all of the one before", () => {
  expect(light).toEqual(["identity-document", "profiles", "video-interview", "employment", "shipping-address"]);
  expect(new Set(standard)).toEqual(
    new Set([...(light ?? []), "address-document", "education", "references", "channels"]),
  );
  expect(new Set(privileged)).toEqual(
    new Set([...(standard ?? []), ...["background-report", "portfolio", "remote-tools", "account-ages", "first-day"]]),
  );
});

test("every check stands at its own stage, in the order of the work", () => {
  const order = stages.map(({ id }) => id);
  for (const { checks } of starterPolicies) {
    const places = checks.map(({ stage }) => order.indexOf(stage));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { kind, stage } of checks) expect(checkKinds.find(({ id }) => id === kind)?.stage).toBe(stage);
  }
});
