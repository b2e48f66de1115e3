import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { shuffled } from "../shuffle";

const words =
  "apple basket bottle bridge butter candle carpet cloud coffee copper corner cotton curtain dinner engine feather finger forest garden glass green hammer harbour hotel island jacket kettle ladder lemon letter market meadow mirror morning mountain needle number orange paper pencil pepper picture pillow planet pocket river rocket saddle salad school silver spoon station summer table ticket tiger tower tunnel village water window winter yellow".split(
    " ",
  );

export const readPhrase = defineChallenge({
  id: "read-phrase",
  version: 1,
  title: "Read a phrase",
  details: z.object({ words: z.array(z.string()).length(5) }),
  draw: (random) => ({ words: shuffled(words, random).slice(0, 5) }),
  prompt: ({ words }) => `Please repeat these words after me: ${words.join(", ")}.`,
  good: "All five words, in this order, while lips and sound go together.",
  often:
    "A delay on the line moves sound and lips apart. Accent, pace, and a word said in another way do not matter; say it again, or write it in the chat.",
  seconds: () => 15,
  inItsPlace: "letters-read-back",
  usual: ["standard", "privileged"],
});
