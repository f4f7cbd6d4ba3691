"use client";

import { type MouseEvent, useRef, useState } from "react";
import { AlertDialog, type AlertDialogProps } from "@/components/ui/alert-dialog";
import type { ButtonVariant } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";

export interface ConfirmSubmitProps
  extends Omit<AlertDialogProps, "open" | "onOpenChange" | "onConfirm"> {
  children: string;
  variant?: ButtonVariant;
  name?: string;
  value?: string;
}

/** A SubmitButton that asks first. Without JavaScript it sends at once, so say beside it what it does. */
export function ConfirmSubmit({ children, variant, name, value, ...dialog }: ConfirmSubmitProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <SubmitButton
        ref={button}
        variant={variant ?? "secondary"}
        name={name}
        value={value}
        onClick={(event: MouseEvent) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </SubmitButton>
      <AlertDialog
        {...dialog}
        open={open}
        onOpenChange={setOpen}
        onConfirm={() => button.current?.form?.requestSubmit(button.current)}
      />
    </>
  );
}
