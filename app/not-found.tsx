import { Frame } from "@/components/shell/frame";
import { Problem } from "@/components/shell/problem";
import { ButtonLink } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** An address that leads nowhere, or to what this reader cannot reach: never told apart. */
export default async function NotFound() {
  const { t } = await reader();
  return (
    <Frame>
      <Problem title={t("shell.notFound.title")} lead={t("shell.notFound.lead")}>
        <ButtonLink href="/" variant="primary">
          {t("shell.notFound.home")}
        </ButtonLink>
      </Problem>
    </Frame>
  );
}
