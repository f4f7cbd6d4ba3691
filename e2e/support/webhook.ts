import { createHmac, randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { testSecrets } from "@/scripts/testing/servers";

/** Tells the instance what became of a mail, as Resend would: signed, with a fresh id. */
export async function tellDelivery(
  request: APIRequestContext,
  providerId: string,
  type: "email.delivered" | "email.bounced" | "email.complained",
): Promise<void> {
  const id = `msg_${randomUUID()}`;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const bounce = { type: "Permanent", subType: "General", message: "550 5.1.1 unknown user" };
  const body = JSON.stringify({
    ...{ type, created_at: new Date().toISOString() },
    data: { email_id: providerId, ...(type === "email.bounced" && { bounce }) },
  });
  const key = Buffer.from(testSecrets.RESEND_WEBHOOK_SECRET.replace("whsec_", ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  const answer = await request.post("/api/webhooks/resend", {
    data: Buffer.from(body),
    headers: {
      "content-type": "application/json",
      ...{ "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` },
    },
  });
  expect(answer.status()).toBe(204);
}
