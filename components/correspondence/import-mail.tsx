"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { fileSize } from "@/components/evidence/file-size";
import { Sending } from "@/components/evidence/sending";
import { useUpload } from "@/components/evidence/use-upload";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useClose } from "@/components/ui/use-close";
import type { ImportedMail } from "@/lib/correspondence/import";
import { saidOfMail } from "./said-of-mail";

type Props = { screeningId: string; addresses: string[] };

/** Takes a mail (.eml) or a mailbox (.mbox) in, and says beforehand what is read and kept of it. */
export function ImportMail({ screeningId, addresses }: Props) {
  const [file, setFile] = useState<File>();
  const close = useClose();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">
        Of a mailbox, only messages from or to{" "}
        <span className="wrap-anywhere">
          {addresses.join(" or ") || "an address of the candidate’s, of which none is known"}
        </span>{" "}
        are read and kept as evidence. Everybody else’s are counted, left unread and not kept. Attachments are not
        opened.
      </p>
      {file ? (
        <Chosen key={file.name} screeningId={screeningId} file={file} onRemove={() => setFile(undefined)} />
      ) : (
        <DropZone
          multiple={false}
          accept=".eml,.mbox,message/rfc822,application/mbox"
          onFiles={([first]) => setFile(first)}
        >
          Drop an .eml or .mbox file here, or choose it.
        </DropZone>
      )}
      {!file && (
        <Button look="plain" className="self-start" onClick={close}>
          Not now
        </Button>
      )}
    </div>
  );
}

function Chosen({ screeningId, file, onRemove }: { screeningId: string; file: File; onRemove: () => void }) {
  const router = useRouter();
  const close = useClose();
  const { said } = useToast();
  const done = (imported: ImportedMail) => {
    said(saidOfMail(imported));
    close();
    router.refresh();
  };
  const upload = useUpload<{ screeningId: string }, ImportedMail>(file, done, "/api/correspondence");
  const busy = upload.step !== "ready";
  return (
    <div className="flex flex-col gap-3">
      <p className="min-w-0 wrap-anywhere">
        <strong className="font-semibold">{file.name}</strong> <span className="text-grey">{fileSize(file.size)}</span>
      </p>
      {upload.trouble && (
        <div role="alert">
          <Notice tone="refusal">{upload.trouble}</Notice>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {busy ? (
          <Sending file={file} upload={upload} done="sent, now being read" />
        ) : (
          <>
            <Button look="primary" onClick={() => void upload.send({ screeningId })}>
              Read it
            </Button>
            <Button look="plain" onClick={onRemove}>
              Remove
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
