/** What a tool of the catalogue is for. */
export const toolKinds = {
  "remote-access": "Remote-access tool",
  kvm: "Keyboard and screen over the network",
  jiggler: "Mouse jiggler",
  "virtual-camera": "Virtual camera",
} as const;

export type ToolKind = keyof typeof toolKinds;

export const isToolKind = (kind: string): kind is ToolKind => Object.hasOwn(toolKinds, kind);

/** A product as lists of software and devices show it. Names are in lower case, with blanks for everything between words. */
export type Tool = {
  name: string;
  /** What it is called in lists of programs, packages and extensions, met as whole words; its own name where nothing is said. */
  products?: string[];
  /** Names that mean other things as well: met where nothing stands beside them but a version or an edition. */
  alone?: string[];
  /** Its running programs, without ".exe". */
  processes?: string[];
  /** Bundle, package and extension ids, or how one begins up to a full stop. */
  ids?: string[];
  /** Words of the maker and the name that a USB device states. */
  usb?: string[];
  /** Ports that hardly anything else listens on. */
  ports?: number[];
  /** Comes with an operating system: it counts where it runs or listens, not where it is merely there. */
  builtIn?: true;
};

/** One kind's part of the catalogue. Register it in catalogue/index.ts. */
export const tools = (kind: ToolKind, list: Tool[]) => list.map((tool) => ({ kind, ...tool }));

export type CatalogueTool = ReturnType<typeof tools>[number];
