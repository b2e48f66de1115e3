import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import anyAscii from "any-ascii";

/** What a document says; `issued` is an ISO date, the same `seed` draws the same picture. */
export type Particulars = { name: string; address: string; number: string; issued: string; seed: number };

export type Draw = (pen: Pen, particulars: Particulars, random: () => number) => void;

/** A canvas context with the few things every document is made of. */
type Pen = ReturnType<typeof penFor>;

let families = "";

/** Registers the fonts that ship with the project, so that it works where the system has none; returns the family list. */
function fonts() {
  if (families) return families;
  const folder = join(
    dirname(createRequire(import.meta.url).resolve("@fontsource-variable/inter/package.json")),
    "files",
  );
  const upright = readdirSync(folder).filter((file) => file.endsWith("-wght-normal.woff2"));
  for (const file of upright) GlobalFonts.registerFromPath(join(folder, file), file);
  const mono = "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2";
  GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(mono), "mono");
  families = ["inter-latin-wght-normal.woff2", ...upright].map((file) => `"${file}"`).join(", ");
  return families;
}

function penFor(context: SKRSContext2D, width: number, height: number) {
  function text(
    words: string,
    x: number,
    y: number,
    size = 22,
    { weight = 400, color = "#1c2530", mono = false, align = "left" as "left" | "right" } = {},
  ) {
    context.font = `${weight} ${size}px ${mono ? '"mono"' : fonts()}`;
    context.fillStyle = color;
    context.textAlign = align;
    context.fillText(printable(words), x, y);
  }
  /** A small caption with its value below, as forms have them. */
  function field(caption: string, value: string, x: number, y: number, size = 24) {
    text(caption.toUpperCase(), x, y, 13, { weight: 500, color: "#5d6b7a" });
    for (const [index, line] of value.split("\n").entries())
      text(line, x, y + 6 + (index + 1) * size * 1.2, size, { weight: 600 });
  }
  function box(x: number, y: number, w: number, h: number, color: string, radius = 0) {
    context.fillStyle = color;
    context.beginPath();
    context.roundRect(x, y, w, h, radius);
    context.fill();
  }
  return { context, width, height, text, field, box };
}

/** A drawing of the given size as PNG, with the words that say what it is. */
export async function paper(width: number, height: number, draw: (pen: Pen) => void) {
  const canvas = createCanvas(width, height);
  const pen = penFor(canvas.getContext("2d"), width, height);
  pen.box(0, 0, width, height, "#ffffff");
  draw(pen);
  pen.text("SPECIMEN · invented for evaluation", 36, height - 18, 14, { weight: 500, color: "#7a8794" });
  // Not `encode`: it reads the canvas on another thread, and the process dies when others are drawn meanwhile.
  return canvas.toBuffer("image/png");
}

/** Fine waves across a surface, as printed against copying. */
export function waves({ context, width, height }: Pen, hue: number, random: () => number) {
  const [phase, bend] = [random() * 6, 40 + random() * 50];
  context.lineWidth = 0.8;
  for (let line = 0; line < 46; line++) {
    context.strokeStyle = `hsla(${hue + line}, 45%, 45%, 0.16)`;
    context.beginPath();
    for (let x = 0; x <= width; x += 8) {
      const y = (line / 45) * height + Math.sin(x / 90 + phase + line / 5) * bend * Math.sin(line / 9);
      context.lineTo(x, y);
    }
    context.stroke();
  }
}

/** Where a photograph would be: a shape that is nobody. */
export function silhouette({ context, box }: Pen, [x, y, w, h]: [number, number, number, number], hue: number) {
  box(x, y, w, h, `hsl(${hue}, 22%, 86%)`, 8);
  context.save();
  context.beginPath();
  context.roundRect(x, y, w, h, 8);
  context.clip();
  context.fillStyle = `hsl(${hue}, 18%, 58%)`;
  context.beginPath();
  context.ellipse(x + w / 2, y + h * 0.4, w * 0.2, h * 0.2, 0, 0, 7);
  context.ellipse(x + w / 2, y + h * 1.02, w * 0.4, h * 0.36, 0, 0, 7);
  context.fill();
  context.restore();
}

/** A line that looks like somebody signed: loops that grow, shrink and lean as they go. */
export function signature({ context }: Pen, x: number, y: number, random: () => number) {
  const [loops, sway, lean] = [26 + random() * 16, 4 + random() * 5, random() * 6];
  context.strokeStyle = "#23345c";
  context.lineWidth = 2;
  context.beginPath();
  for (let t = 0; t <= 1; t += 0.004) {
    const height = (30 * (1 - t) + 5) * (0.45 + 0.55 * Math.abs(Math.sin(t * sway + lean)));
    context.lineTo(x + t * 190 + Math.sin(t * loops * 2) * 7, y - height * (0.5 + 0.5 * Math.sin(t * loops * 2 + 1.9)));
  }
  context.stroke();
}

/** An address as it stands on paper: a line for each part. */
export const addressLines = (address: string) => address.split(/,\s*/).join("\n");

/** "2023-04-11" as "11 Apr 2023", some years later when asked. */
export function date(iso: string, years = 0) {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toLocaleDateString("en-GB", { day: "2-digit", month: "short", year: "numeric", timeZone: "UTC" });
}

/** Letters the fonts have; others in Latin letters, as passports print them. */
const printable = (words: string) =>
  words.replace(
    /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+/gu,
    anyAscii,
  );
