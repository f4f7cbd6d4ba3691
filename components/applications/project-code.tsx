import { parseProjectCode } from "@/lib/domain/identifiers/identifiers";
import { reader } from "@/lib/i18n/request";

/** What the parts of a project code say, where a submission was noted under one. */
export async function ProjectCode({ id }: { id: string }) {
  const { t, format } = await reader();
  const code = parseProjectCode(id);
  if ("problem" in code) return null;
  const { year, round, agency, country, action, field, number } = code;
  return (
    <p className="text-sm text-muted">
      {t("applications.submission.code", {
        ...{ agency, action, field, number },
        ...{ year: String(year), round: String(round), country: format.country(country) },
      })}
    </p>
  );
}
