/** `retrieve-person` → `retrievePerson`. An underscore (`score_update`) is kept. */
export function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** `lose-job` → `LoseJob`. */
export function pascalCase(kebab: string): string {
  const camel = camelCase(kebab)
  return `${camel[0]?.toUpperCase()}${camel.slice(1)}`
}

/** Orders by code units, which is the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
