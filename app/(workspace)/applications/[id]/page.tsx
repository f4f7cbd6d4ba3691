import { AgencyCard } from "@/components/applications/agency-card";
import { DeadlineCard } from "@/components/applications/deadline-card";
import { LeadCard } from "@/components/applications/lead-card";
import { SubmissionCard } from "@/components/applications/submission-card";
import { NextThing } from "@/components/checklist/next-thing";
import { FindingList } from "@/components/verdict/finding-list";
import { Standings } from "@/components/verdict/standings";
import { VerdictPair } from "@/components/verdict/verdict-pair";
import { loadApplication } from "@/lib/applications/loaders";
import { loadSubmissions } from "@/lib/applications/submissions/loaders";

/** The overview: the verdict first, then what to do about it. */
export default async function OverviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const application = await loadApplication(id);
  const history = await loadSubmissions(id);
  return (
    <div className="flex flex-col gap-8">
      <VerdictPair application={application} />
      <NextThing application={application} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <Standings application={application} />
          <FindingList application={application} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <SubmissionCard application={application} history={history} />
          <AgencyCard application={application} />
          <DeadlineCard application={application} />
          <LeadCard application={application} />
        </div>
      </div>
    </div>
  );
}
