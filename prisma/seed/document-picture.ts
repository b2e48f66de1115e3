import { drivingLicence } from "./pictures/driving-licence";
import { lease } from "./pictures/lease";
import { type Draw, type Particulars, paper } from "./pictures/paper";
import { passport } from "./pictures/passport";
import { utilityBill } from "./pictures/utility-bill";

const documents = {
  "driving-licence": { draw: drivingLicence, height: 630 },
  passport: { draw: passport, height: 704 },
  "utility-bill": { draw: utilityBill, height: 1240 },
  lease: { draw: lease, height: 1280 },
} satisfies Record<string, { draw: Draw; height: number }>;

/**
 * The picture of an invented document as PNG, 1000 pixels wide: no real emblem, no face, and it says that it is a
 * specimen. The same particulars give the same picture; of the four kinds the passport alone shows no address.
 */
export function documentPicture({ kind, ...particulars }: Particulars & { kind: keyof typeof documents }) {
  const { draw, height } = documents[kind];
  return paper(1000, height, (pen) => draw(pen, particulars, randomFrom(particulars.seed)));
}

/** Repeatable numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
