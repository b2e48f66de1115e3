type Checks = readonly { kind: string }[];

/** Whether a position wants a second recruiter: its policy asks for an interview, after which two people answer. */
export const wantsSecondRecruiter = (recruiters: number, checks: Checks = []) =>
  recruiters === 1 && checks.some(({ kind }) => kind === "video-interview");
