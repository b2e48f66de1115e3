import { ShownOnce } from "@/components/form/shown-once";

/** A one-time link, shown this once; it is good for as long as `within` says ("seven days"). */
export function OneTimeLink({ link, within }: { link: string; within: string }) {
  return (
    <ShownOnce
      label="Link for them"
      help={`Shown only this once. It works once, within ${within}; if it is lost, make another.`}
      value={link}
      copy="Copy the link"
    />
  );
}
