import { z } from "zod";
import { safePath } from "@/lib/auth/return-to";
import { emailAddress, id, says } from "@/lib/forms/fields";

/** Asking for a mail to sign in; `to` is the path to come back to. */
export const signInInput = z.object({
  email: emailAddress(),
  to: z.string().default("").transform(safePath),
});

/** A code as people copy it: spaces and dashes are forgiven. */
export const codeInput = z.object({
  requestId: id(),
  code: z
    .string({ error: says("forms.required") })
    .max(40)
    .transform((value) => value.replace(/[\s\u2010-\u2015-]/g, "")),
});

/** A link token: 256 bits in base64url. */
export const tokenInput = z.string().regex(/^[\w-]{43}$/);
