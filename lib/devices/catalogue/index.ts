import type { CatalogueTool } from "./define-tool";
import { jiggler } from "./jiggler";
import { kvm } from "./kvm";
import { remoteAccess } from "./remote-access";
import { virtualCamera } from "./virtual-camera";

/** Every tool that an inventory is read for, a kind after the other. */
export const catalogue: readonly CatalogueTool[] = [...remoteAccess, ...kvm, ...jiggler, ...virtualCamera];
