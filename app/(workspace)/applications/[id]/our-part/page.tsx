import type { Metadata } from "next";
import { OwnPart } from "@/components/place/own-part";
import { reader } from "@/lib/i18n/request";
import { loadOwnPlaces } from "@/lib/place/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("place.ourPart.title") };
}

/** What the reader's own organisations do in an application that another one coordinates. */
export default async function OurPartPage({ params }: PageProps<"/applications/[id]/our-part">) {
  const { places } = await loadOwnPlaces((await params).id);
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      {places.map((view) => (
        <OwnPart key={view.partner.id} view={view} />
      ))}
    </div>
  );
}
