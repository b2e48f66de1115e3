import { Notice } from "@/components/ui/notice";

/** What it means for an interview that one recruiter alone works on a position. */
export function OneRecruiter() {
  return (
    <Notice title="Two people answer after an interview.">
      With one recruiter, the hiring manager answers as the second person and somebody else decides. Add a second
      recruiter.
    </Notice>
  );
}
