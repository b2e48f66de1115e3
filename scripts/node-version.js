/**
 * Why this version of Node cannot run the app, in one sentence; undefined when it can.
 * @param {string} version as in process.versions.node
 */
export function unsuitableNode(version) {
  const [major, minor] = version.split(".").map(Number);
  const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;
  return suits ? undefined : `This is Node ${version}; Bonafide needs Node 20.19, 22.12 or newer (24 is recommended).`;
}
