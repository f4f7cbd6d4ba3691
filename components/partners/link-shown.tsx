"use client";

import { useState } from "react";
import { Button, TextInput, useFormState } from "@/components/ui";

/** The address that the form around it brought, to be copied by a button or by hand. */
export function LinkShown({ words }: { words: { label: string; copy: string; copied: string } }) {
  const state = useFormState<{ url: string }>();
  const [copied, setCopied] = useState("");
  const url = state.status === "done" ? state.value.url : null;
  return (
    <div role="status" className="empty:hidden">
      {url && (
        <div className="flex max-w-prose flex-col items-start gap-2">
          <TextInput
            name="link"
            label={words.label}
            value={url}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button
            onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(url))}
          >
            {copied === url ? words.copied : words.copy}
          </Button>
        </div>
      )}
    </div>
  );
}
