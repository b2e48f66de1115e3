import { type Assessment, assess } from "../assess";
import { lookedAt } from "../cases/outcome";
import { tell } from "../cases/tell";
import { type Change, changes, everywhere } from "./changes";
import { cultures } from "./cultures";
import { oneOf, type Random } from "./draws";
import { drawHonest, type Honest, tellingOf } from "./honest";
import { drawName, inPassport } from "./written";

/** A change that moved a state or a number of somebody, which none may. */
export type Moved = { change: string; before: Honest; after: Honest; was: Assessment; is: Assessment };

/** Makes so many honest people, changes each in every way there is, and answers what moved. */
export function movedByChanges(many: number, random: Random, which: readonly Change[] = changes): Moved[] {
  return Array.from({ length: many }, () => {
    const name = inPassport(drawName(oneOf(cultures, random), random));
    return drawHonest(everywhere(name), random);
  }).flatMap((before) => {
    const was = assess(tell(tellingOf(before)), lookedAt);
    return which.flatMap((change) => {
      const after = change.of(before, random);
      const is = assess(tell(tellingOf(after)), lookedAt);
      return isSame(was, is) ? [] : [{ change: change.title, before, after, was, is }];
    });
  });
}

const isSame = (a: Assessment, b: Assessment) => a.state === b.state && a.risk === b.risk && a.checked === b.checked;
