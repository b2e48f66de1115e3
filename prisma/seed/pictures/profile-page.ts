import { randomFrom } from "../random";
import { paper, silhouette } from "./paper";

type Page = {
  /** The address in the browser's bar. */
  address: string;
  name: string;
  /** What it states, a line each. */
  lines: string[];
  seed: number;
};

/** The picture of an invented public page as PNG, as a browser shows it: no real site's looks, and a face that is nobody's. */
export function profilePicture({ address, name, lines, seed }: Page) {
  const random = randomFrom(seed);
  const hue = Math.floor(random() * 360);
  return paper(1000, 440 + lines.length * 44, (pen) => {
    pen.box(0, 0, pen.width, 64, "#eceff2");
    for (const [place, color] of ["#d7776d", "#d9b45b", "#82b36e"].entries())
      pen.box(28 + place * 30, 24, 16, 16, color, 8);
    pen.box(140, 14, 780, 36, "#ffffff", 18);
    pen.text(address, 164, 39, 18, { color: "#5d6b7a" });
    pen.box(0, 64, pen.width, 140, `hsl(${hue}, 42%, 88%)`);
    silhouette(pen, [60, 130, 150, 170], hue);
    pen.text(name, 240, 268, 36, { weight: 700 });
    for (const [row, line] of lines.entries()) pen.text(line, 60, 360 + row * 44, 24);
  });
}
