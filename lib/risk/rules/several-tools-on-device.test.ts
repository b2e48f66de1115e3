import { expect, test } from "vitest";
import { found, inventory } from "../samples";
import { severalToolsOnDevice } from "./several-tools-on-device";

const [kvm, jiggler, anydesk] = [found("PiKVM", "kvm"), found("Mouse Jiggler", "jiggler"), found("AnyDesk")];

test.each([
  // each device's tools                                                      answer
  [[[]], "clear"],
  [[[kvm]], "clear"],
  [[[anydesk, jiggler]], "clear"],
  [[[anydesk, found("TeamViewer")]], "clear"],
  [[[kvm, anydesk]], "raised"],
  [[[kvm, jiggler]], "raised"],
  // On two machines they are two things.
  [[[kvm], [anydesk]], "clear"],
  [[[kvm, found("AnyDesk", "remote-access", true)]], "clear"],
  [[[found("PiKVM", "kvm", true), anydesk]], "clear"],
  [[[kvm, found("ManyCam", "virtual-camera")]], "clear"],
])("%j: %s", (devices, state) => {
  expect(severalToolsOnDevice.evaluate({ inventory: inventory(...devices) })).toMatchObject({ state });
});

test("no inventory is unknown", () => {
  expect(severalToolsOnDevice.evaluate({})).toMatchObject({ state: "unknown" });
});
