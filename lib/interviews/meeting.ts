/** What a meeting is called. */
export const meetingKinds = { interview: "Interview", "later-meeting": "Later meeting" } as const;

export type MeetingKind = keyof typeof meetingKinds;

/** The two ways to hold one; both count the same. */
export const paths = {
  camera: "With a camera",
  "without-camera": "Without a camera",
} as const;

export type MeetingPath = keyof typeof paths;

export const pathIds = Object.keys(paths) as [MeetingPath, ...MeetingPath[]];

/** How a step went. */
export const results = {
  done: "Done",
  "not-done": "Not done",
  "left-out": "Left out",
} as const;

export type ChallengeResult = keyof typeof results;

/** How the person was seen who is compared with the document. */
export const howSeen = {
  video: "By video",
  "in-person": "In person",
  "third-party": "By somebody trusted, who wrote to us",
} as const;

export type HowSeen = keyof typeof howSeen;

/** The answers to whether it is the person on the document. */
export const samePerson = {
  same: "The same person",
  "not-sure": "Not sure",
  different: "Not the same person",
} as const;

export type SamePerson = keyof typeof samePerson;
