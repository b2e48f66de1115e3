import { conduct } from "./conduct";
import type { Case } from "./define-case";
import { histories } from "./histories";
import { livesOfHabits } from "./lives-habits";
import { livesOfHistories } from "./lives-histories";
import { livesOfHomes } from "./lives-homes";
import { livesOfNames } from "./lives-names";
import { livesOfPapers } from "./lives-papers";
import { pay } from "./pay";
import { persons } from "./persons";
import { places } from "./places";

/** Twenty patterns that public reports document, told with invented people. */
export const patterns: readonly Case[] = [...persons, ...places, ...histories, ...pay, ...conduct];

/** A hundred honest lives that are awkward to check. */
export const lives: readonly Case[] = [
  ...livesOfNames,
  ...livesOfHomes,
  ...livesOfHistories,
  ...livesOfPapers,
  ...livesOfHabits,
];
