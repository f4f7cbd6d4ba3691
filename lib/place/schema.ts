import { z } from "zod";
import { id } from "@/lib/forms/fields";

/** Whose place a form is about. Through a link neither comes: the gate knows. */
export const placeFields = {
  applicationId: id().optional(),
  participationId: id().optional(),
};

/** Verbs that need nothing but the place. */
export const placeInput = z.object(placeFields);
