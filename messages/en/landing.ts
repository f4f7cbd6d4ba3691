/** The landing page. */
export const landing = {
  description:
    "Know whether your Erasmus+ consortium is eligible, and who has not confirmed yet. Draft a KA2 application, invite partners by one link, and let reminders go to exactly those who still owe something.",
} as const;
