import { defineEvidenceKind } from "../define-evidence-kind";
import { texts } from "../media-types";

export const inventory = defineEvidenceKind({
  id: "inventory",
  title: "Inventory of a device",
  help: "What is installed, runs or is plugged in on a device that you supply, as osquery or the tool that manages your devices lists it. Leave out what says something about people.",
  accepts: [...texts],
  ownWay: true,
});
