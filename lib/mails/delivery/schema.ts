import { z } from "zod";

/** What the button on the page behind a link that ends mails sends. */
export const stopMailInput = z.object({ token: z.string().max(400) });

const detail = z.string().max(2_000).optional();

/** What Resend posts about a mail, as far as we read it. */
export const webhookInput = z.object({
  type: z.string().max(100),
  created_at: z.iso.datetime({ offset: true }),
  data: z.object({
    email_id: z.string().min(1).max(200),
    bounce: z.object({ type: detail, subType: detail }).optional(),
    failed: z.object({ reason: detail }).optional(),
    suppressed: z.object({ type: detail }).optional(),
  }),
});

export type WebhookInput = z.output<typeof webhookInput>;
