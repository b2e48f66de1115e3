import { addressLines, type Draw, date, signature, silhouette, waves } from "./paper";

/** A card with a picture, a name and an address. */
export const drivingLicence: Draw = (pen, { name, address, number, issued }, random) => {
  const hue = 150 + Math.floor(random() * 120);
  pen.box(0, 0, pen.width, pen.height, `hsl(${hue}, 35%, 95%)`);
  waves(pen, hue, random);
  pen.box(0, 0, pen.width, 92, `hsl(${hue}, 42%, 30%)`);
  pen.text("DRIVING LICENCE", 36, 60, 38, { weight: 700, color: "#fff" });
  pen.text("Licensing Office of Northmere", 964, 57, 22, { color: "#ffffffcc", align: "right" });

  silhouette(pen, [36, 128, 270, 346], hue);
  signature(pen, 66, 530, random);
  pen.text("Signature", 36, 570, 13, { weight: 500, color: "#5d6b7a" });

  pen.field("Name", name, 346, 146, 34);
  pen.field("Address", addressLines(address), 346, 232, 25);
  pen.field("Licence number", number, 346, 418, 26);
  pen.field("Class", "B", 710, 418, 26);
  pen.field("Issued", date(issued), 346, 502, 24);
  pen.field("Expires", date(issued, 10), 600, 502, 24);
  silhouette(pen, [862, 470, 96, 118], hue + 20);
};
