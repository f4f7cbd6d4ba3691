import { z } from "zod";

const addresses = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === "string" ? [value] : value))
  .pipe(z.array(z.string().min(3).max(320)).min(1).max(50));

/** What Resend's `POST /emails` takes, as far as the local mail service keeps it. */
export const localMailInput = z.object({
  from: z.string().min(3),
  to: addresses,
  subject: z.string(),
  html: z.string().default(""),
  text: z.string().default(""),
  headers: z.record(z.string(), z.string()).default({}),
  reply_to: addresses.optional(),
  attachments: z
    .array(
      z.object({
        filename: z.string().min(1).max(255),
        content: z.base64(),
        content_type: z.string().default("application/octet-stream"),
      }),
    )
    .default([]),
});

export type LocalMailInput = z.output<typeof localMailInput>;
