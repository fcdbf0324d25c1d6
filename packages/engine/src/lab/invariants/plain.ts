import type { Check } from './check.ts'

/** All state is plain JSON: it is the same after writing and reading. */
export const plain: Check = ({ life }, broken) => {
  // Paths are many times dearer than the look at the values, and hardly ever needed.
  if (!isPlain(life)) walk(life, 'life', broken)
}

function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isPlain)
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  for (const key of Object.keys(value)) if (!isPlain((value as Readonly<Record<string, unknown>>)[key])) return false
  return true
}

function walk(value: unknown, path: string, broken: (what: string) => void): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) broken(`${path} is ${value}, which JSON cannot say`)
    else if (Object.is(value, -0)) broken(`${path} is −0, which JSON cannot say`)
    return
  }
  if (typeof value !== 'object') {
    broken(`${path} is ${typeof value}, which JSON cannot say`)
    return
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) walk(value[i], `${path}[${i}]`, broken)
    return
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    broken(`${path} is not a plain object`)
    return
  }
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, broken)
}
