"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";

/**
 * Sends the form it stands in. While the answer is awaited it shows `pendingLabel` (or its own
 * words), keeps its focus and takes no second press. Without JavaScript it is a plain submit button.
 * Several in one form are told apart by `name` and `value`.
 */
export function SubmitButton({
  children,
  pendingLabel,
  variant = "primary",
  ...rest
}: Omit<ButtonProps, "type"> & { pendingLabel?: string }) {
  const { pending, data } = useFormStatus();
  const mine = pending && (!rest.name || data?.get(rest.name) === rest.value);
  return (
    <Button {...rest} type="submit" variant={variant} aria-disabled={pending || undefined}>
      {mine && <Spinner />}
      {mine && pendingLabel ? pendingLabel : children}
    </Button>
  );
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none"
    />
  );
}
