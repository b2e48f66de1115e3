/** Something the person who runs a command can put right: the message is the one sentence to show, without a stack. */
export class Problem extends Error {
  name = "Problem";
}
