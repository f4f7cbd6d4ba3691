"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { type ButtonVariant, buttonClass } from "@/components/ui/button";
import { backdropClass, popupClass } from "@/components/ui/dialog";

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

/** Asks before something that is hard to undo. A click beside it does not answer for the reader. */
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
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={popupClass}>
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
