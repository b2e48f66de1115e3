/** What every mutation answers: the data, or one sentence that says what happened and what to do. */
export type Result<T> = { ok: true; data: T } | Refused;

export type Refused = {
  ok: false;
  /** Stable, for tests and the audit stream: "not-found", "stale", "invalid", … */
  code: string;
  /** One sentence for a person. */
  message: string;
  /** Messages by field path ("answers.note"), when the input was not well-formed. */
  fields?: Record<string, string>;
};

/** Thrown inside `run` when the rules say no: it rolls everything back, and the door returns it as a value. */
export class Refusal extends Error {
  constructor(
    /** Recorded in the audit stream, so never a personal value. */
    readonly code: string,
    message: string,
    readonly fields?: Record<string, string>,
  ) {
    super(message);
    this.name = "Refusal";
  }
}
