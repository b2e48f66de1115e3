import type { EvidenceKindId } from "./kinds";

/** How a piece of evidence came to us, and the words for it. */
export const ways = {
  application: "With the application",
  candidate: "From the candidate",
  institution: "From an institution",
  public: "From a public source",
  ours: "Made by us",
} as const;

export type Way = keyof typeof ways;

export const wayIds = Object.keys(ways) as [Way, ...Way[]];

/** What is proposed when a kind is chosen; a person may say otherwise. */
export const usualWay: Record<EvidenceKindId, Way> = {
  "address-document": "candidate",
  "identity-document": "candidate",
  "shipping-proof": "candidate",
  "carrier-proof": "institution",
  "bank-letter": "candidate",
  "call-notes": "ours",
  correspondence: "institution",
  "register-extract": "public",
  "work-agreement": "candidate",
  "background-report": "institution",
  "drug-test-result": "institution",
  consent: "candidate",
  "profile-snapshot": "public",
  "profile-export": "candidate",
  "interview-still": "ours",
  "account-statement": "ours",
  inventory: "ours",
  "resume-file": "application",
  other: "candidate",
};

/** The words for a stored way. */
export const wayWords = (how: string) => (Object.hasOwn(ways, how) ? ways[how as Way] : how);
