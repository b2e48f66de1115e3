import { tools } from "./define-tool";

/**
 * Facts: what moves the mouse or presses a key while nobody does. Helpers that only keep a screen from going dark, as people use them
 * for talks and long builds, are left out.
 */
export const jiggler = tools("jiggler", [
  { name: "Auto Mouse Mover", products: ["auto mouse mover", "automatic mouse mover"], processes: ["automousemover"] },
  // Others of this name only hold the screen; this one presses a key.
  { name: "Caffeine (Zhorn)", products: ["zhorn caffeine"], processes: ["caffeine64", "caffeine32"] },
  { name: "Jiggler", alone: ["jiggler"], processes: ["jiggler"], ids: ["com.sticksoftware.jiggler"] },
  { name: "Mouse Jiggler", products: ["mouse jiggler", "mousejiggler"], processes: ["mousejiggler"] },
  { name: "Mouse Mover", products: ["mouse mover"], processes: ["mousemover"] },
  { name: "Move Mouse", products: ["ellanet move mouse"], alone: ["move mouse"], processes: ["move mouse"] },
  {
    name: "A mouse jiggler on USB",
    usb: ["mouse jiggler", "jiggler", "mouse mover", "mouse wiggler", "mouse shaker", "vaydeer"],
  },
]);
