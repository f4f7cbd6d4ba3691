import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const shared =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-center " +
  "text-base font-medium no-underline transition-colors sm:min-h-9 sm:px-3.5 sm:py-1.5 sm:text-sm " +
  "aria-disabled:cursor-default aria-disabled:opacity-70 disabled:opacity-60";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "border-line-strong bg-surface text-text hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
  danger: "border-transparent bg-negative text-on-negative hover:bg-negative-hover",
};

/** The looks of a button, for what must stay a link or a label. */
export function buttonClass(variant: ButtonVariant = "secondary", className?: string): string {
  return cx(shared, variants[variant], className);
}

export interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
}

/** A button that does something on this page. To send a form use SubmitButton, to go somewhere ButtonLink. */
export function Button({ variant, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}
