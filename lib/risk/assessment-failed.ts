/**
 * An assessment that could not be made, because a rule, a check's own account of what is known or the loading of the facts could not do
 * its work. Names which: nobody goes on with less than all of them, since a rule that is missing would look like one that agrees.
 */
export class AssessmentFailed extends Error {
  constructor(
    /** The id of the rule or check, or what else it was. */
    readonly at: string,
    cause: unknown,
  ) {
    super(`“${at}” could not do its work, so nothing is assessed.`, { cause });
    this.name = "AssessmentFailed";
  }
}

/** What a rule or check answers; throws AssessmentFailed when it throws. */
export function answerOf<Answer>(id: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (problem) {
    throw problem instanceof AssessmentFailed ? problem : new AssessmentFailed(id, problem);
  }
}

/** What an assessment answers; null when it could not be made. Any other problem stays one. */
export async function orNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (problem) {
    if (problem instanceof AssessmentFailed) return null;
    throw problem;
  }
}

/** Where it happened, for the log: without what the error says, since a message may quote the facts. */
export function placeOf({ cause }: AssessmentFailed): string {
  if (!(cause instanceof Error)) return typeof cause;
  const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [cause.name, ...frames.slice(0, 8)].join("\n");
}
