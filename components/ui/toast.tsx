"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import type { ReactNode } from "react";

/** Holds the toasts of a page where no button is: low at the left, on phones below the bar. They are announced politely and leave after eight seconds. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={8000} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 top-16 z-50 flex flex-col gap-2 desk:top-auto desk:right-auto desk:bottom-16 desk:w-80">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts() {
  const { toasts } = Toast.useToastManager();
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
        <Toast.Close
          aria-label="Close this message"
          className="grid size-control shrink-0 place-items-center rounded-control text-grey hover:bg-fill"
        >
          <X aria-hidden size={14} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Says what just happened. A refusal stays until it is closed; `undo` offers the way back where there is one. */
export function useToast() {
  const { add } = Toast.useToastManager();
  return {
    said: (title: string, undo?: () => void) =>
      add({ title, actionProps: undo && { children: "Undo", onClick: undo } }),
    refused: (title: string, description?: string) =>
      add({ title, description, type: "refusal", priority: "high", timeout: 0 }),
  };
}
