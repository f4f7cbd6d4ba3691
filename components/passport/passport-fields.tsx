import { MoreFields } from "@/components/organisations/more-fields";
import { GroupFields } from "@/components/passport/group-fields";
import { type GroupKey, groupKeys, groups, split } from "@/components/passport/groups";
import type { RulePack } from "@/lib/domain/calls/types";
import type { OrganisationRecord } from "@/lib/domain/passport/types";
import { reader } from "@/lib/i18n/request";

const hinted = ["representative", "contacts", "texts"] as const;

interface Props {
  record: OrganisationRecord;
  /** Name and country can be changed here. */
  named: boolean;
}

/** The whole form of a passport, with every part unfolded. */
export function AllPassportFields(props: Props) {
  return groupKeys.map((part) => <Part key={part} part={part} {...props} />);
}

/** The same for an application: what its form still lacks first, what is known folded below. */
export async function PassportFields({ pack, ...props }: Props & { pack: RulePack }) {
  const { t } = await reader();
  const { open, known } = split(props.record, pack);
  return (
    <>
      {open.map((part) => (
        <Part key={part} part={part} {...props} />
      ))}
      {known.map((part) => (
        <MoreFields
          key={part}
          title={t("passport.known", { what: t(`passport.groups.${part}`) })}
          names={groups[part].names}
          filled={false}
        >
          <Part part={part} {...props} folded />
        </MoreFields>
      ))}
    </>
  );
}

async function Part({ part, folded, ...props }: Props & { part: GroupKey; folded?: boolean }) {
  const { t } = await reader();
  const hint = hinted.find((key) => key === part);
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className={folded ? "sr-only" : "float-left text-lg font-semibold"}>
        {t(`passport.groups.${part}`)}
      </legend>
      <div className="clear-both flex flex-col gap-4">
        {hint && <p className="max-w-prose text-muted">{t(`passport.groupHints.${hint}`)}</p>}
        <GroupFields part={part} {...props} />
      </div>
    </fieldset>
  );
}
