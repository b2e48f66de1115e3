import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { fileSize } from "./file-size";

type Props = {
  file: File;
  upload: { step: string; sent: number; cancel(): void };
  /** What happens once all of it has left: "sent, now being sealed". */
  done: string;
};

/** How far a file on its way is, and the way to stop it. */
export function Sending({ file: { name, size }, upload, done }: Props) {
  const note = upload.step === "storing" ? done : `${fileSize(upload.sent)} of ${fileSize(size)}`;
  const percent = size > 0 ? (upload.sent / size) * 100 : 100;
  return (
    <>
      <div className="flex-1">
        <ProgressBar layout="line" label={`Sending ${name}`} percent={percent} note={note} />
      </div>
      <Button onClick={upload.cancel}>Cancel</Button>
    </>
  );
}
