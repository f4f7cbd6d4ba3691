import { Hero } from "@/components/landing/hero";
import { HonestPart } from "@/components/landing/honest-part";
import { PartnerPart } from "@/components/landing/partner-part";
import { RemindersPart } from "@/components/landing/reminders-part";

/** What this is, an example of it, and the way in. */
export default function LandingPage() {
  return (
    <div className="flex flex-col gap-16 pb-8 sm:gap-20">
      <Hero />
      <PartnerPart />
      <RemindersPart />
      <HonestPart />
    </div>
  );
}
