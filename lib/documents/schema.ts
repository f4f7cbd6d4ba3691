import { z } from "zod";
import { slotKeys } from "@/lib/domain/documents/types";
import { id, says } from "@/lib/forms/fields";

const none = (value: unknown) => (value === "" ? undefined : value);

/**
 * What the form of an upload says beside its files. Without a slot the files find their own places.
 * Whose place it is comes from the session or the link; `participationId` names one of several.
 */
export const uploadFields = z.object({
  slot: z.preprocess(none, z.enum(slotKeys, { error: says("forms.invalid") }).optional()),
  participationId: z.preprocess(none, id().optional()),
});

/** Taking one document away. Through a link no application is named: the gate knows. */
export const documentInput = z.object({
  applicationId: id().optional(),
  documentId: id(),
});
