"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import { useUpload } from "@/components/evidence/use-upload";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { canCapture, captureStill } from "./capture-still";

/** A picture that was pasted, dropped, chosen or captured, and the step that was running then. */
export type Coming = { id: number; file: File; challengeId: string };

type StillsInProps = {
  screeningId: string;
  /** The step whose turn it is; null after the last. */
  current: string | null;
  coming: Coming[];
  onComing: (change: (all: Coming[]) => Coming[]) => void;
};

const never = () => () => {};

/** Takes stills for the running step: pasted anywhere on the page, dropped, chosen, or captured. Each goes off at once. */
export function StillsIn({ screeningId, current, coming, onComing }: StillsInProps) {
  const count = useRef(0);
  const captures = useSyncExternalStore(never, canCapture, () => false);
  const take = (files: File[]) => {
    if (!current) return;
    const added = files.map((file) => ({ id: count.current++, file, challengeId: current }));
    onComing((all) => [...all, ...added]);
  };
  const remove = (id: number) => onComing((all) => all.filter((one) => one.id !== id));
  return (
    <div className="flex flex-col gap-2">
      {current && (
        <div className="flex flex-wrap items-center gap-2">
          <div className="min-w-60 flex-1">
            <DropZone paste accept="image/*" onFiles={take}>
              Paste a still, drop it here, or choose it.
            </DropZone>
          </div>
          {captures && (
            <Button
              onClick={async () => {
                const still = await captureStill();
                if (still) take([still]);
              }}
            >
              Capture a window
            </Button>
          )}
        </div>
      )}
      {coming.map(({ id, file, challengeId }) => (
        <StillOnItsWay
          key={id}
          said={{ screeningId, challengeId }}
          file={file}
          current={current}
          onGone={() => remove(id)}
        />
      ))}
    </div>
  );
}

type OnItsWay = {
  said: { screeningId: string; challengeId: string };
  file: File;
  current: string | null;
  onGone: () => void;
};

function StillOnItsWay({ said, file, current, onGone }: OnItsWay) {
  const router = useRouter();
  const upload = useUpload<{ screeningId: string; challengeId: string }>(
    file,
    () => {
      onGone();
      router.refresh();
    },
    "/api/stills",
  );
  const sendAtOnce = useEffectEvent(() => {
    void upload.send(said);
    return upload.cancel;
  });
  useEffect(() => sendAtOnce(), []);
  if (!upload.trouble)
    return (
      <p role="status" className="text-soft">
        Keeping {file.name} …
      </p>
    );
  return (
    <div role="alert">
      <Notice
        tone="refusal"
        title={`${file.name} is not kept.`}
        aside={
          <span className="flex flex-wrap gap-2">
            {current && (
              <Button onClick={() => upload.send({ ...said, challengeId: current })}>Keep it with this step</Button>
            )}
            <Button look="plain" onClick={onGone}>
              Remove
            </Button>
          </span>
        }
      >
        {upload.trouble}
      </Notice>
    </div>
  );
}
