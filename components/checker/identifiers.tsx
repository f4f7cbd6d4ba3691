"use client";

import { type ChangeEvent, type FocusEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import { TextInput } from "@/components/ui";
import { FormContext } from "@/components/ui/form-context";
import { readOid, readPic } from "@/lib/checker/address";
import { idle } from "@/lib/forms/state";
import type { MessageKey } from "@/lib/i18n/messages";

/** OID and PIC of one organisation, folded away: few need them to check a consortium. */
export function Identifiers({
  index,
  oid,
  pic,
}: {
  index: number;
  oid: string | null;
  pic: string | null;
}) {
  const t = useTranslations();
  const [open] = useState(Boolean(oid || pic));
  return (
    <details open={open} className="text-sm">
      <summary className="min-h-6 rounded-sm py-1 text-accent hover:underline">
        {t("checker.organisations.identifiers")}
      </summary>
      <div className="grid gap-3 pt-1 sm:grid-cols-2">
        <Identifier
          name={`oid.${index}`}
          label={t("checker.organisations.oid")}
          hint={t("checker.organisations.oidHint")}
          value={oid}
          read={readOid}
          wrong="forms.oid"
        />
        <Identifier
          name={`pic.${index}`}
          label={t("checker.organisations.pic")}
          hint={t("checker.organisations.picHint")}
          value={pic}
          read={readPic}
          wrong="checker.organisations.picWrong"
        />
      </div>
    </details>
  );
}

/** Says that it is malformed when one leaves it, and takes that back as soon as it is not. */
function Identifier({
  name,
  label,
  hint,
  value,
  read,
  wrong,
}: {
  name: string;
  label: string;
  hint: string;
  value: string | null;
  read: (typed: string) => string | null;
  wrong: MessageKey;
}) {
  const [malformed, setMalformed] = useState(false);
  const isWrong = ({ target }: ChangeEvent<HTMLInputElement> | FocusEvent<HTMLInputElement>) =>
    target.value.trim() !== "" && read(target.value) === null;
  return (
    <FormContext
      value={{
        id: "",
        state: malformed
          ? { status: "invalid", fields: { [name]: { key: wrong } }, values: {} }
          : idle,
      }}
    >
      <TextInput
        name={name}
        label={label}
        hint={hint}
        autoComplete="off"
        spellCheck={false}
        defaultValue={value ?? ""}
        onBlur={(event) => setMalformed(isWrong(event))}
        onChange={(event) => setMalformed(malformed && isWrong(event))}
      />
    </FormContext>
  );
}
