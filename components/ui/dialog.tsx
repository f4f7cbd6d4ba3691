"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import type { ButtonVariant } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

export const backdropClass = "fixed inset-0 bg-scrim";
export const popupClass =
  "fixed inset-x-0 bottom-0 max-h-[92dvh] overflow-y-auto rounded-t-lg border border-line bg-surface " +
  "p-5 shadow-dialog sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100%-4rem)] " +
  "sm:max-w-lg sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg sm:p-6";

export interface DialogProps {
  /** Words of the button that opens it; leave out when `open` is given. */
  trigger?: ReactNode;
  triggerVariant?: ButtonVariant;
  title: ReactNode;
  description?: ReactNode;
  /** Words of the button that closes it. */
  close: string;
  wide?: boolean;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children?: ReactNode;
}

/**
 * A window over the page that keeps the focus until closed; a sheet from below on a phone.
 * It needs JavaScript, so whatever is in it must be reachable in another way too.
 */
export function Dialog({
  trigger,
  triggerVariant,
  title,
  description,
  close,
  wide,
  open,
  onOpenChange,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger className={buttonClass(triggerVariant)}>{trigger}</Base.Trigger>}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={cx(popupClass, wide && "sm:max-w-3xl")}>
          <Base.Title className="text-lg font-semibold">{title}</Base.Title>
          {description && (
            <Base.Description className="mt-1 text-muted">{description}</Base.Description>
          )}
          {children && <div className="mt-4">{children}</div>}
          <div className="mt-6 flex justify-end">
            <Base.Close className={buttonClass("secondary", "w-full sm:w-auto")}>
              {close}
            </Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
