import { drivingLicence } from "./pictures/driving-licence";
import { lease } from "./pictures/lease";
import { type Draw, type Particulars, paper } from "./pictures/paper";
import { passport } from "./pictures/passport";
import { utilityBill } from "./pictures/utility-bill";
import { randomFrom } from "./random";

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
