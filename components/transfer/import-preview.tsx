"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { buttonClass, Notice, Status, SubmitButton, Table, type Tone } from "@/components/ui";
import type { ColumnKey } from "@/lib/domain/table/types";
import type { FormState } from "@/lib/forms/state";
import { say } from "@/lib/i18n/say";
import type { ImportPreview, PreviewRow } from "@/lib/transfer/types";

/** Names as the server says them: a browser may know others. */
export interface ImportNames {
  countries: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
  columns: Readonly<Record<ColumnKey, string>>;
}

const tones: Record<PreviewRow["state"], Tone> = {
  ready: "positive",
  there: "neutral",
  wrong: "negative",
  example: "neutral",
};

/** What every row of a table would become, with a tick at those that can be added. */
export function ImportPreviewRows({
  preview,
  names,
  applicationId,
  state,
}: {
  preview: ImportPreview;
  names: ImportNames;
  applicationId: string;
  state: FormState<unknown>;
}) {
  const t = useTranslations();
  const ready = preview.rows.filter((row) => row.state === "ready");
  const before = "values" in state ? state.values.take : undefined;
  const wanted = (line: number) => !Array.isArray(before) || before.includes(String(line));
  const [chosen, setChosen] = useState(() => ready.filter(({ line }) => wanted(line)).length);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  const count = (kind: PreviewRow["state"]) =>
    preview.rows.filter((row) => row.state === kind).length;
  const counts = { ready: ready.length, there: count("there"), wrong: count("wrong") };
  return (
    <>
      <div className="flex flex-col gap-3">
        <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {t("transfer.preview.title")}
        </h3>
        <p>{t("transfer.preview.counts", counts)}</p>
        <Remarks preview={preview} />
      </div>
      <input type="hidden" name="cells" value={preview.cells} />
      <Table
        caption={t("transfer.preview.caption")}
        columns={[
          { key: "organisation", title: t("transfer.preview.organisation") },
          { key: "contact", title: t("transfer.preview.contact") },
          { key: "outcome", title: t("transfer.preview.outcome") },
        ]}
        rows={preview.rows.map((row) => ({
          key: String(row.line),
          cells: {
            organisation: (
              <Organisation
                {...{ row, names }}
                ticked={wanted(row.line)}
                onTick={(ticked) => setChosen((n) => n + (ticked ? 1 : -1))}
              />
            ),
            contact: <span className="wrap-anywhere">{row.contact}</span>,
            outcome: <Outcome {...{ row, names }} />,
          },
        }))}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {ready.length > 0 && (
          <SubmitButton name="step" value="add" pendingLabel={t("transfer.preview.adding")}>
            {chosen > 0 ? t("transfer.preview.add", { n: chosen }) : t("transfer.preview.none")}
          </SubmitButton>
        )}
        {/* A plain link: the page begins anew, with an empty form. */}
        <a href={`/applications/${applicationId}/partners/import`} className={buttonClass()}>
          {t("transfer.preview.again")}
        </a>
        <p className="text-sm text-muted">{t("transfer.preview.nothingSent")}</p>
      </div>
    </>
  );
}

function Remarks({ preview }: { preview: ImportPreview }) {
  const t = useTranslations();
  const { unknown, guessed, rows } = preview;
  return (
    <>
      {guessed && (
        <Notice tone="warning">{t("transfer.preview.guessed", { encoding: guessed })}</Notice>
      )}
      {unknown.length > 0 && (
        <Notice>{t("transfer.preview.unknown", { columns: unknown.join(", ") })}</Notice>
      )}
      {rows.some(({ state }) => state === "wrong") && (
        <Notice tone="warning">{t("transfer.preview.correct")}</Notice>
      )}
    </>
  );
}

function Organisation({
  row,
  names,
  ticked,
  onTick,
}: {
  row: PreviewRow;
  names: ImportNames;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}) {
  const t = useTranslations();
  const name = row.name || t("transfer.preview.noName");
  const place = [names.countries[row.country] ?? row.country, names.roles[row.role] ?? row.role];
  return (
    <span className="flex min-w-0 items-start gap-3">
      {row.state === "ready" && (
        <input
          type="checkbox"
          name="take"
          value={row.line}
          aria-label={t("transfer.preview.take", { name })}
          defaultChecked={ticked}
          onChange={(event) => onTick(event.target.checked)}
          className="mt-0.5 size-6 shrink-0 accent-accent"
        />
      )}
      <span className="flex min-w-0 flex-col">
        <span className="font-semibold wrap-anywhere">{name}</span>
        <span className="text-sm font-normal">{place.filter(Boolean).join(" · ")}</span>
        <span className="text-sm font-normal text-muted">
          {t("transfer.preview.line", { line: String(row.line) })}
        </span>
      </span>
    </span>
  );
}

function Outcome({ row, names }: { row: PreviewRow; names: ImportNames }) {
  const t = useTranslations();
  const more = row.more.map((key) => names.columns[key]).join(", ");
  return (
    <span className="flex min-w-0 flex-col gap-1">
      <Status tone={tones[row.state]}>{t(`transfer.preview.${row.state}`)}</Status>
      {row.problems.map(({ field, said }) => (
        <span key={field} className="text-sm">
          {t("transfer.preview.problem", {
            column: names.columns[field],
            problem: say(t, said),
          })}
        </span>
      ))}
      {row.state === "ready" && more && (
        <span className="text-sm text-muted">{t("transfer.preview.also", { columns: more })}</span>
      )}
    </span>
  );
}
