/** What is prepared for a candidate. On a token there is nothing that could be controlled from afar. */
const deviceKinds = { laptop: "Laptop", phone: "Phone", token: "Token", other: "Other device" } as const;

type DeviceKind = keyof typeof deviceKinds;

export const deviceKindIds = Object.keys(deviceKinds) as [DeviceKind, ...DeviceKind[]];

/** A kind in words; one that only another version knows is a device. */
export const deviceWords = (what: string) =>
  Object.hasOwn(deviceKinds, what) ? deviceKinds[what as DeviceKind] : "Device";
