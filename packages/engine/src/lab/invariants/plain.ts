import type { Check } from './check.ts'

/** All state is plain JSON: it is the same after writing and reading. */
export const plain: Check = ({ life }, broken) => {
  walk(life, 'life', broken)
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
