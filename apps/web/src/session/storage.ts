/** What the browser keeps of this page. A browser may refuse to keep anything; then it is forgotten with the page. */
export function readKept<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(`lifegrid.${name}`)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    // The storage is forbidden, or somebody has put something else there.
    return undefined
  }
}

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(`lifegrid.${name}`, JSON.stringify(value))
  } catch {
    // The storage is forbidden or full. The game works without it.
  }
}

/** The names under which something is kept that begin so. */
export function keptNames(prefix: string): string[] {
  const start = `lifegrid.${prefix}`
  try {
    const keys = Array.from({ length: localStorage.length }, (_, n) => localStorage.key(n) ?? '')
    return keys.filter((key) => key.startsWith(start)).map((key) => key.slice('lifegrid.'.length))
  } catch {
    // The storage is forbidden, so there is nothing in it.
    return []
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(`lifegrid.${name}`)
  } catch {
    // The storage is forbidden, so there is nothing in it.
  }
}
