import { z } from "zod";
import { id, says } from "@/lib/forms/fields";

/** Whose place a form is about. Through a link neither comes: the gate knows. */
export const placeFields = {
  applicationId: id().optional(),
  participationId: id().optional(),
};

/** Verbs that need nothing but the place. */
export const placeInput = z.object(placeFields);

/** One line of what the place owes, by its key. */
export const ownItemInput = z.object({
  ...placeFields,
  requirement: z.string({ error: says("forms.invalid") }).max(200, says("forms.invalid")),
});

/** Taking a place into the account of whoever is signed in: the link says everything. */
export const claimInput = z.object({});
