"use client";

import { lazy, type MouseEvent, Suspense, useRef, useState } from "react";
import type { AlertDialogProps } from "@/components/ui/alert-dialog";
import type { ButtonVariant } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";

// Fetched when somebody reaches for the button, so that no page carries it for nothing.
const load = () => import("@/components/ui/alert-dialog");
const AlertDialog = lazy(() => load().then((module) => ({ default: module.AlertDialog })));

export interface ConfirmSubmitProps
  extends Omit<AlertDialogProps, "open" | "onOpenChange" | "onConfirm"> {
  children: string;
  variant?: ButtonVariant;
  name?: string;
  value?: string;
}

/** A SubmitButton that asks first. Without JavaScript it sends at once, so say beside it what it does. */
export function ConfirmSubmit({ children, variant, name, value, ...dialog }: ConfirmSubmitProps) {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <SubmitButton
        ref={button}
        variant={variant ?? "secondary"}
        name={name}
        value={value}
        onPointerEnter={load}
        onFocus={load}
        onClick={(event: MouseEvent) => {
          event.preventDefault();
          setAsked(true);
          setOpen(true);
        }}
      >
        {children}
      </SubmitButton>
      {asked && (
        <Suspense>
          <AlertDialog
            {...dialog}
            open={open}
            onOpenChange={setOpen}
            onConfirm={() => button.current?.form?.requestSubmit(button.current)}
          />
        </Suspense>
      )}
    </>
  );
}
