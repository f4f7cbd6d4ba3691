import { watch } from "node:fs";

/** Development: runs `restart` shortly after a source file that the worker uses was saved. */
export function onSave(restart: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ["db", "emails", "lib", "messages"])
    watch(folder, { recursive: true }, (_event, file) => {
      if (!file || !/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(restart, 300);
    }).unref();
}
