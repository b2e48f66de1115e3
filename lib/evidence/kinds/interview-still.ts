import { defineEvidenceKind } from "../define-evidence-kind";
import { pictures } from "../media-types";

export const interviewStill = defineEvidenceKind({
  id: "interview-still",
  title: "Still from an interview",
  help: "A picture from the video meeting, taken with the candidate's consent, for people to compare later. Leave out the room where that is possible.",
  accepts: [...pictures],
  ownWay: true,
});
