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
