import ts from "typescript";
import { hasDirective, type SourceFile, type Sources, walk } from "@/scripts/architecture/read";

/** A broken rule in words: the file and what is wrong. Empty means the rule holds. */
type Rule = (sources: Sources) => string[];

const isTest = (file: string) => /\.(test|spec)\.tsx?$|(^|\/)testing(\/|\.ts$)|^e2e\//.test(file);

/** Product code only: the rules of the house do not bind its tests. */
function product(sources: Sources): SourceFile[] {
  return [...sources.values()].filter((source) => !isTest(source.path));
}

function forbidImports(
  sources: Sources,
  from: (file: string) => boolean,
  to: (target: string) => boolean,
): string[] {
  return product(sources)
    .filter((source) => from(source.path))
    .flatMap((source) =>
      source.imports
        .filter((used) => to(used.file ?? used.specifier))
        .map((used) => `${source.path} imports ${used.file ?? used.specifier}`),
    );
}

/** R1: `lib/domain` has no IO, no clock, no randomness, no settings, no waiting. */
export const pureFloor: Rule = (sources) => {
  const inside = (file: string) => file.startsWith("lib/domain/");
  const allowed = /^(lib\/domain\/|zod$|temporal-polyfill$)/;
  const impure = /^(Date\.now|Math\.random|process\.|Temporal\.Now|performance\.|globalThis)/;
  const found = forbidImports(sources, inside, (target) => !allowed.test(target));
  for (const source of product(sources).filter(({ path }) => inside(path)))
    walk(source.ast, (node) => {
      if (ts.isAwaitExpression(node)) found.push(`${source.path} awaits`);
      if (ts.isPropertyAccessExpression(node) && impure.test(node.getText()))
        found.push(`${source.path} uses ${node.getText()}`);
      if (ts.isCallExpression(node) && node.expression.getText() === "fetch")
        found.push(`${source.path} fetches`);
      if (
        ts.isNewExpression(node) &&
        node.expression.getText() === "Date" &&
        (node.arguments?.length ?? 0) === 0
      )
        found.push(`${source.path} reads the clock`);
    });
  return found;
};

/** R2: only the data layer imports `db/`. */
export const databaseBehindData: Rule = (sources) =>
  forbidImports(
    sources,
    (file) =>
      !/^(db|scripts)\//.test(file) &&
      !/^lib\/(server|jobs|auth)\//.test(file) &&
      !/^lib\/.*\/(data|mutations)\.ts$/.test(file) &&
      file !== "drizzle.config.ts",
    (target) => target.startsWith("db/"),
  );

/** R3: pages and components read through loaders and write through actions. */
export const pagesThroughLoaders: Rule = (sources) => [
  ...forbidImports(
    sources,
    (file) => file.startsWith("app/") && !file.startsWith("app/api/"),
    (target) => /^lib\/.*\/(data|mutations)\.ts$/.test(target) || target.startsWith("db/"),
  ),
  ...forbidImports(
    sources,
    (file) => file.startsWith("components/"),
    (target) =>
      /^lib\/.*\/(data|mutations)\.ts$|^lib\/(server|jobs)\/|^(db|app|emails)\//.test(target),
  ),
  ...forbidImports(
    sources,
    (file) => !/^(lib\/(mails|jobs)|emails)\//.test(file),
    (target) => target.startsWith("emails/"),
  ),
  ...forbidImports(
    sources,
    (file) => /^(lib|db|emails|messages)\//.test(file),
    (target) => /^(app|components)\//.test(target),
  ),
];

const serverOnly =
  /^(db\/|lib\/(server|jobs)\/|lib\/.*\/(data|mutations|loaders)\.ts$|node:|server-only$|pg$|pg-boss$|next\/headers$)/;

/** R4: no client component reaches a server-only module, however long the way. */
export const clientStaysClient: Rule = (sources) => {
  const found: string[] = [];
  for (const source of product(sources).filter((file) => hasDirective(file, "use client"))) {
    const seen = new Set<string>();
    const visit = (file: SourceFile, trail: string) => {
      for (const used of file.imports.filter((one) => !one.typeOnly)) {
        const target = used.file ?? used.specifier;
        const next = sources.get(target);
        // The compiler replaces a server action by a reference: its code stays on the server.
        if (seen.has(target) || (next && hasDirective(next, "use server"))) continue;
        seen.add(target);
        if (serverOnly.test(target)) found.push(`${trail} → ${target}`);
        else if (next) visit(next, `${trail} → ${target}`);
      }
    };
    visit(source, source.path);
  }
  return found;
};

const nouns = /\b(application|partner|invitation|consorti|participation|organisation|erasmus)/i;

/** R5: `components/ui` knows no noun of the product. */
export const kitKnowsNoNoun: Rule = (sources) => [
  ...forbidImports(
    sources,
    (file) => file.startsWith("components/ui/"),
    (target) => /^(app|db|emails|components(?!\/ui\/)|lib(?!\/(forms|i18n)\/))\b/.test(target),
  ),
  ...product(sources)
    .filter(({ path, text }) => path.startsWith("components/ui/") && nouns.test(text))
    .map(({ path, text }) => `${path} says "${nouns.exec(text)?.[0]}"`),
];

/** R6, first half: whatever an `actions.ts` exports is built by the action client. */
export const actionsAreBuilt: Rule = (sources) =>
  product(sources)
    .filter(({ path }) => /\/actions\.ts$/.test(path))
    .flatMap((source) => {
      const found = hasDirective(source, "use server") ? [] : [`${source.path}: no "use server"`];
      for (const statement of source.ast.statements) {
        if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement))
          found.push(`${source.path} re-exports`);
        if (!ts.canHaveModifiers(statement)) continue;
        const exported = ts
          .getModifiers(statement)
          ?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
        if (!exported || ts.isTypeAliasDeclaration(statement)) continue;
        const built =
          ts.isVariableStatement(statement) &&
          statement.declarationList.declarations.every((one) =>
            /^action\s*(<[^(]*>)?\(/.test(one.initializer?.getText() ?? ""),
          );
        if (!built) found.push(`${source.path} exports ${statement.getText().slice(0, 60)}…`);
      }
      return found;
    });

/** R6, second half: every verb writes and audits in one transaction. */
export const verbsAudit: Rule = (sources) =>
  verbs(sources)
    .filter(({ body }) => !/\binTransaction\(/.test(body) || !/\baudit\(/.test(body))
    .map(({ name, file }) => `${file}: ${name} does not write its audit row in a transaction`);

/** Every exported function of a `mutations.ts` that takes a `Verb<…>`. */
export function verbs(sources: Sources): { name: string; file: string; body: string }[] {
  return product(sources)
    .filter(({ path }) => /^lib\/.*\/mutations\.ts$/.test(path))
    .flatMap((source) =>
      source.ast.statements
        .filter(ts.isFunctionDeclaration)
        .filter(
          (fn) =>
            fn.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) &&
            fn.parameters[0]?.type?.getText().startsWith("Verb<"),
        )
        .map((fn) => ({
          name: fn.name?.text ?? "",
          file: source.path,
          body: fn.body?.getText() ?? "",
        })),
    );
}

/** R7: no cycles of value imports, no barrels, relations in one file. */
export const noCycles: Rule = (sources) => {
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const used of sources.get(file)?.imports ?? [])
      if (!used.typeOnly && used.file && sources.has(used.file)) visit(used.file, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
};

export const noBarrels: Rule = (sources) =>
  [...sources.keys()].filter(
    (file) => /(^|\/)index\.tsx?$/.test(file) && !file.startsWith("components/ui/"),
  );

export const relationsInOnePlace: Rule = (sources) =>
  product(sources)
    .filter(({ path }) => path !== "db/relations.ts" && !path.startsWith("scripts/architecture/"))
    .filter(({ text }) => /\brelations\(/.test(text))
    .map(({ path }) => path);

/** R8: no hand-written file over 400 lines. */
export const smallFiles: Rule = (sources) =>
  [...sources.values()]
    .filter(({ path }) => !/^(messages|db\/migrations|lib\/domain\/calls\/\d{4})\//.test(path))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ lines }) => lines > 400)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

/** Pages compose and never compute: 60 lines or fewer. */
export const shortPages: Rule = (sources) =>
  [...sources.values()]
    .filter(({ path }) => /^app\/.*\/?page\.tsx$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ lines }) => lines > 61)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

/** The address of every page, as Next.js serves it. */
export function pagePaths(sources: Sources): string[] {
  return [...sources.keys()]
    .filter((file) => /^app\/(.*\/)?page\.tsx$/.test(file))
    .map(
      (file) =>
        `/${file
          .replace(/^app\//, "")
          .replace(/\/?page\.tsx$/, "")
          .split("/")
          .filter((part) => part && !/^\(.*\)$/.test(part))
          .join("/")}`,
    )
    .sort();
}
