import { randomFrom } from "../random";
import { paper } from "./paper";

/** What is to be seen on a still beside the face; a challenge without anything of its own shows the face alone. */
const extras: Record<string, (pen: Pen) => void> = {
  "turn-and-hold": () => {},
  "hand-before-face": ({ box }) => {
    for (const finger of [0, 1, 2, 3]) box(420 + finger * 34, 250, 24, 190, "#c99a78", 12);
    box(416, 400, 140, 120, "#c99a78", 30);
  },
  "document-beside-face": ({ box, text }) => {
    box(640, 200, 220, 150, "#dfe6ee", 10);
    box(656, 224, 66, 92, "#b8c2cf", 4);
    text("UTOPIA", 740, 244, 20, { weight: 700 });
  },
};

type Pen = Parameters<Parameters<typeof paper>[2]>[0];

/** A still from a video meeting as PNG: a drawn face that is nobody's, the same for the same seed, doing what was asked. */
export function meetingStill(seed: number, challenge: string) {
  const random = randomFrom(seed);
  const [hue, skin, hair] = [random() * 360, 18 + random() * 20, random() * 40];
  const turned = challenge === "turn-and-hold" ? 40 : 0;
  return paper(960, 540, (pen) => {
    const { context, box } = pen;
    const oval = (x: number, y: number, w: number, h: number, color: string) => {
      context.fillStyle = color;
      context.beginPath();
      context.ellipse(x, y, w, h, 0, 0, 7);
      context.fill();
    };
    box(0, 0, 960, 540, `hsl(${hue}, 18%, 88%)`);
    oval(480, 560, 250, 150, `hsl(${(hue + 150) % 360}, 22%, 42%)`);
    box(440, 380, 80, 90, `hsl(${skin}, 38%, 58%)`, 20);
    oval(480, 220, 132, 150, `hsl(${hair}, 30%, 26%)`);
    oval(480 + turned / 2, 262, 112, 142, `hsl(${skin}, 40%, 66%)`);
    for (const side of [-1, 1]) oval(480 + turned + side * 42, 246, 10, 7, "#23262b");
    oval(480 + turned * 1.3, 290, 9, 14, `hsl(${skin}, 40%, 58%)`);
    oval(480 + turned, 336, 34, 6, "#9c5a50");
    extras[challenge]?.(pen);
  });
}
