import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { partWords, unreadWords } from "@/lib/activity/log-words";
import { nameAsSpelt } from "@/lib/door/file-name";
import { counted } from "@/lib/matching/counted";
import type { useLogFile } from "./use-log-file";

type Props = { file: ReturnType<typeof useLogFile>; onClear: () => void };

/** Takes a log of any length as a file, and says what was read of it, or why it cannot be. */
export function LogFile({ file: { taken, problem, isReading, choose }, onClear }: Props) {
  return (
    <>
      <DropZone onFiles={choose} accept=".txt,.log,.tsv,.csv,text/plain" multiple={false}>
        {taken ? "Drop another file, or choose it." : "Or drop the log as a file, or choose it."}
      </DropZone>
      <div role="status" className="flex flex-col gap-3 empty:hidden">
        {isReading && <p className="text-soft">Reading the file…</p>}
        {problem && (
          <Notice tone="difference" title={`${problem.fileName} cannot be read.`}>
            {problem.reason}
          </Notice>
        )}
        {taken && <Read taken={taken} onClear={onClear} />}
      </div>
    </>
  );
}

type ReadProps = { taken: NonNullable<Props["file"]["taken"]>; onClear: () => void };

function Read({ taken: { fileName, read }, onClear }: ReadProps) {
  const sent = read.log.split("\n").length;
  return (
    <Panel
      title={counted(read.times, "time")}
      aside={<bdi className="wrap-anywhere">{nameAsSpelt(fileName)}</bdi>}
      label="What was read"
    >
      <p className="text-soft">
        Nothing is stored yet. {sent < read.times && `Of a log this long ${partWords(sent)} are looked at. `}
        {unreadWords(read.unread)}
      </p>
      <Button look="plain" onClick={onClear} className="mt-2 -ml-2.5">
        Do not use this file
      </Button>
    </Panel>
  );
}
