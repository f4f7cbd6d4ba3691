/** The instances of the product that run during the tests: one lives today, one in January 2022. */
export type ServerName = "today" | "2022";

/** Where an instance answers, and its database; set by the global setup. */
export function serverNamed(name: ServerName): { address: string; database: string } {
  const read = (what: string) => {
    const value = process.env[`E2E_${name.toUpperCase()}_${what}`];
    if (!value) throw new Error("The test servers do not run: start the tests with Playwright.");
    return value;
  };
  return { address: read("URL"), database: read("DATABASE") };
}
