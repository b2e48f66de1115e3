import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { usePastedText } from "@/components/ui/pasted-text";
import { ReadPanel } from "./read-panel";
import type { useProfileFile } from "./use-profile-file";

type Props = { profile: ReturnType<typeof useProfileFile>; onClear: () => void };

/** Takes what describes a profile, as files or pasted, and says what was read of it, or why it cannot be. */
export function ProfileSource({ profile: { taken, problem, isReading, choose }, onClear }: Props) {
  usePastedText((text) => choose([new File([text], "pasted.txt")]));
  return (
    <>
      <DropZone onFiles={choose} accept=".zip,.csv,.json,.txt,.pdf,.docx">
        Drop LinkedIn’s own export, GitHub’s answer about a user, or the page as PDF; or paste its text. It fills in
        what it can.
      </DropZone>
      <div role="status" className="flex flex-col gap-3 empty:hidden">
        {isReading && <p className="text-soft">Reading the file…</p>}
        {problem && (
          <Notice tone="difference" title={`${problem.fileName} cannot be read.`}>
            {problem.reason}
          </Notice>
        )}
        {taken && (
          <ReadPanel
            fileName={taken.fileName}
            reading={taken.reading}
            kept={keptWords(taken.reading.others)}
            onClear={onClear}
          />
        )}
      </div>
    </>
  );
}

function keptWords(others: number) {
  if (others === 0) return "The file is kept as evidence with it.";
  const left = others === 1 ? "one other file of the archive stays" : `${others} other files of the archive stay`;
  return `What was read is kept as evidence with it; ${left} on this computer.`;
}
