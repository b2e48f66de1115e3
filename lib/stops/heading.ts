/** What the page about a stop is called, and what it is for, as the stop stands. */
export function headingOf({ stopped, proposal }: { stopped: boolean; proposal: unknown }) {
  if (stopped)
    return {
      title: "Stopped",
      words:
        "The candidate was told why and can object at any time; somebody who has not worked on the file reads it, and can take the stop back.",
    };
  if (proposal)
    return {
      title: "Proposal to stop",
      words:
        "The candidate is told what does not agree and can answer; somebody who has not worked on the file reads the answer.",
    };
  return {
    title: "Letters and answers",
    words: "What was written to the candidate about a stop, and what they answered.",
  };
}
