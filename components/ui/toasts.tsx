"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useKey } from "./keys";
import type { Saying } from "./toast";

/** The toasts of a page, where no button is: low at the left, on phones below the bar. `ToastProvider` loads it. */
export function Toasts({ sayings }: { sayings: Saying[] }) {
  return (
    <Toast.Provider timeout={8000} limit={3}>
      <Add sayings={sayings} />
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 top-16 z-50 flex flex-col gap-2 desk:top-auto desk:right-auto desk:bottom-16 desk:w-80">
          <Shown />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Shows what was said since it last did. */
function Add({ sayings }: { sayings: Saying[] }) {
  const { add, close } = Toast.useToastManager();
  const shown = useRef(0);
  useEffect(() => {
    for (const { title, description, undo, refusal } of sayings.slice(shown.current)) {
      const takeBack = undo && {
        children: "Undo",
        onClick() {
          close(id);
          undo();
        },
      };
      const id = add({
        title,
        description,
        actionProps: takeBack,
        ...(refusal && { type: "refusal", timeout: 0 }),
      });
    }
    shown.current = sayings.length;
  }, [sayings, add, close]);
  return null;
}

function Shown() {
  const { toasts } = Toast.useToastManager();
  const newest = toasts.find(({ actionProps }) => actionProps);
  useKey("u", "Undo", () => newest?.actionProps?.onClick?.({} as never), Boolean(newest));
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-panel border border-line bg-panel shadow-popup transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0 data-[type=refusal]:border-difference"
    >
      <Toast.Content className="flex items-start gap-3 py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1 py-1.5">
          <Toast.Title className="font-medium" />
          <Toast.Description className="text-soft" />
        </div>
        <Toast.Action className="h-control shrink-0 rounded-control px-2 font-medium text-accent hover:bg-fill" />
        {/* Base UI hides it from assistive technology until the toasts are pointed at, though the keyboard reaches it. */}
        <Toast.Close
          aria-hidden={false}
          aria-label="Close this message"
          className="grid size-control shrink-0 place-items-center rounded-control text-grey hover:bg-fill"
        >
          <X aria-hidden size={14} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
