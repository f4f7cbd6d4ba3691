import { z } from "zod";

/** Where the web part may listen so that only this machine reaches it. */
const hosts = new Set(["localhost", "127.0.0.1", "::1"]);
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

const secret = z.string().min(32, "must be at least 32 characters long");

const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), type.optional());

const number = (says: string, fits: (value: number) => boolean) =>
  z.coerce.number(says).refine(fits, says);

const instant = z.iso.datetime({ offset: true, error: "must look like 2022-01-20T09:00:00Z" });

const schema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
    APP_URL: z.url("must be the full address people open, such as https://tercet.example"),
    HOST: z.string().default("127.0.0.1"),
    PORT: number(
      "must be a whole number from 1 to 65535",
      (n) => Number.isInteger(n) && n >= 1 && n <= 65_535,
    ).default(3000),
    AUTH_SECRET: secret,
    LINK_SECRET: secret,
    RESEND_API_KEY: optional(z.string()),
    RESEND_BASE_URL: optional(z.url("must be a full address")),
    /** Signs what Resend tells us: `whsec_…`. Without it the webhook refuses everything. */
    RESEND_WEBHOOK_SECRET: optional(z.string()),
    MAIL_FROM: optional(z.string()),
    INVITATIONS_PER_DAY: number(
      "must be a whole number, 1 or more",
      (n) => Number.isInteger(n) && n >= 1,
    ).default(50),
    MAILS_PER_RECIPIENT_PER_DAY: number(
      "must be a whole number, 1 or more",
      (n) => Number.isInteger(n) && n >= 1,
    ).default(3),
    MAIL_PER_SECOND: number("must be a number above 0", (n) => n > 0).default(2),
    TRUSTED_PROXIES: number(
      "must be a whole number, 0 or more",
      (n) => Number.isInteger(n) && n >= 0,
    ).default(0),
    TERCET_DATE: optional(instant),
    TERCET_DATE_SET_AT: optional(instant),
  })
  .superRefine((env, check) => {
    const local = loopback.has(new URL(env.APP_URL).hostname);
    if (!env.RESEND_API_KEY && !local)
      check.addIssue({
        code: "custom",
        path: ["RESEND_API_KEY"],
        message:
          "is missing: without it mail stays in a mailbox page that anyone can read, which is only safe while APP_URL is on this machine",
      });
    if (!env.RESEND_API_KEY && local && !hosts.has(env.HOST))
      check.addIssue({
        code: "custom",
        path: ["HOST"],
        message:
          "must be 127.0.0.1, ::1 or localhost while RESEND_API_KEY is missing: other machines could read the mailbox page and sign in with its links",
      });
    if (env.RESEND_API_KEY && !env.MAIL_FROM)
      check.addIssue({
        code: "custom",
        path: ["MAIL_FROM"],
        message: "is missing: Resend needs a sender, such as Tercet <hello@tercet.example>",
      });
    if (env.TERCET_DATE && (env.RESEND_API_KEY || !local))
      check.addIssue({
        code: "custom",
        path: ["TERCET_DATE"],
        message: "is for tests only and must not be set where real mail is sent",
      });
  });

export type Settings = z.infer<typeof schema>;

/**
 * Reads and checks settings.
 * @throws Error with one sentence a wrong or missing setting.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) => {
    const name = issue.path.join(".");
    return env[name] === undefined && !issue.message.startsWith("is ")
      ? `The setting ${name} is missing.`
      : `The setting ${name} ${issue.message}.`;
  });
  throw new Error([...new Set(sentences)].join(" "));
}

let current: Settings | undefined;

/** This process's settings, checked at first use. The only reader of `process.env` in the app. */
export function settings(): Settings {
  current ??= readSettings(process.env);
  return current;
}

/** True while mail stays on this machine: the local mail service and its mailbox page exist. */
export function mailIsLocal(): boolean {
  return !settings().RESEND_API_KEY;
}
