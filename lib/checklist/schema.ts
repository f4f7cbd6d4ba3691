import { z } from "zod";
import { id, requiredLine, says } from "@/lib/forms/fields";

/** Ticking or unticking one line of the checklist by its key. */
export const requirementInput = z.object({
  applicationId: id(),
  requirement: z.string({ error: says("forms.invalid") }).max(200, says("forms.invalid")),
});

/** Adding a line by hand. */
export const addItemInput = z.object({
  applicationId: id(),
  title: requiredLine(200),
  /** `coordinator`, or the participation id of the partner that owes it. */
  owner: z
    .string({ error: says("refusals.chooseOwner") })
    .refine(
      (owner) => owner === "coordinator" || id().safeParse(owner).success,
      says("refusals.chooseOwner"),
    ),
  dueOn: z
    .string({ error: says("refusals.day") })
    .pipe(z.iso.date({ error: says("refusals.day") })),
  /** Hard: the application is not complete without it. */
  hard: z
    .enum(["hard", "soft"], { error: says("forms.invalid") })
    .transform((chosen) => chosen === "hard"),
});

/** Taking a line away that was added by hand. */
export const removeItemInput = z.object({ applicationId: id(), itemId: id() });
