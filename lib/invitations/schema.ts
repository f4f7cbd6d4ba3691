import { z } from "zod";
import { id } from "@/lib/forms/fields";
import { partnerInput } from "@/lib/partners/schema";

/** Sending a fresh link: `seen` is the invitation that the page showed, if it showed one. */
export const resendInput = partnerInput.extend({ seen: id().optional() });

/** Verbs that need nothing but the link. The form carries its `token`, which the gate reads. */
export const linkInput = z.object({});
