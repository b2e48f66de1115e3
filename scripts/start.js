import { unsuitableNode } from "./node-version.js";

const reason = unsuitableNode(process.versions.node);
if (reason) {
  console.error(reason);
  process.exit(1);
}
// Loaded only now, so that an old Node says the sentence above instead of stumbling over what it does not know.
const { live } = await import("./lifetime.js");
const { start } = await import("./start-app.js");
live(start);
