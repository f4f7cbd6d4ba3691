import { z } from "zod";
import { id } from "@/lib/forms/fields";
import * as partners from "@/lib/partners/schema";

// These stay with the place, so nobody is asked for them.
const { role: _role, tasks: _tasks, shareEuros: _share, ...fields } = partners.fields;

/** Taking another organisation in the place of a partner. */
export const replacePartnerInput = z.object({
  applicationId: id(),
  participationId: id(),
  ...fields,
});
