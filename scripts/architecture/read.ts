import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One import or re-export of a source file. */
export interface Import {
  /** What the source says, e.g. `@/db/client` or `zod`. */
  specifier: string;
  /** The project file it means, or null for a package. */
  file: string | null;
  /** Erased by the compiler, so it cannot pull code in. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the root with `/`, e.g. `lib/domain/calls/calls.ts`. */
  path: string;
  text: string;
  ast: ts.SourceFile;
  imports: Import[];
}

export type Sources = Map<string, SourceFile>;

const roots = ["app", "components", "db", "lib", "emails", "e2e", "scripts", "messages"];
const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts"];

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join("/"));
}

/** Reads every source file of the project, from the root the tests run in. */
export function readSources(): Sources {
  const texts = [...roots.flatMap(filesBelow), "proxy.ts", "drizzle.config.ts"].filter(existsSync);
  return toSources(Object.fromEntries(texts.map((file) => [file, readFileSync(file, "utf8")])));
}

/** The project with some files added or replaced: how a test plants a violation. */
export function plant(sources: Sources, files: Record<string, string>): Sources {
  return new Map([...sources, ...toSources(files, new Set(sources.keys()))]);
}

function toSources(texts: Record<string, string>, others = new Set<string>()): Sources {
  const known = new Set([...others, ...Object.keys(texts)]);
  return new Map(
    Object.entries(texts).map(([file, text]) => {
      const ast = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return [file, { path: file, text, ast, imports: importsOf(ast, file, known) }];
    }),
  );
}

function importsOf(ast: ts.SourceFile, file: string, known: Set<string>): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ specifier, typeOnly, file: resolve(specifier, file, known) });
  walk(ast, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, isTypeOnly(node.importClause));
    else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      add(node.moduleSpecifier.text, node.isTypeOnly);
    else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      add(node.arguments[0].text, false);
  });
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(specifier: string, from: string, known: Set<string>): string | null {
  let base: string;
  if (specifier.startsWith("@/")) base = specifier.slice(2);
  else if (specifier.startsWith(".")) base = path.posix.join(path.posix.dirname(from), specifier);
  else return null;
  return endings.map((ending) => base + ending).find((file) => known.has(file)) ?? base;
}

/** Visits every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** True when the file starts with the directive, such as "use client". */
export function hasDirective(source: SourceFile, directive: string): boolean {
  const first = source.ast.statements[0];
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === directive
  );
}
