"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { type ButtonVariant, buttonClass } from "@/components/ui/button";

export interface AlertDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** What will happen, and what cannot be undone. */
  description: ReactNode;
  cancel: string;
  confirm: string;
  confirmVariant?: ButtonVariant;
  onConfirm: () => void;
}

/**
 * Asks before something that is hard to undo: a window that keeps the focus, a sheet from below on
 * a phone. A click beside it does not answer for the reader.
 */
export function AlertDialog({
  open,
  onOpenChange,
  title,
  description,
  cancel,
  confirm,
  confirmVariant = "danger",
  onConfirm,
}: AlertDialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 bg-scrim" />
        <Base.Popup className="fixed inset-x-0 bottom-0 max-h-[92dvh] overflow-y-auto rounded-t-lg border border-line bg-surface p-5 shadow-dialog sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100%-4rem)] sm:max-w-lg sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg sm:p-6">
          <Base.Title className="text-lg font-semibold">{title}</Base.Title>
          <Base.Description className="mt-1 text-muted">{description}</Base.Description>
          <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Base.Close className={buttonClass("secondary")}>{cancel}</Base.Close>
            <Base.Close className={buttonClass(confirmVariant)} onClick={onConfirm}>
              {confirm}
            </Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
