/** Keys that could change an object's prototype. No valid frame contains one. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a frame's type begins with `_`, contains `__`, or is one of the forbidden keys. */
export function isForbiddenType(type: string): boolean {
  return type.startsWith('_') || type.includes('__') || forbiddenKeys.has(type)
}

const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** Whether JSON text is nested deeper than `depthMax`. It reads characters, not values, so it also works on text that is not JSON. */
export function deeperThan(text: string, depthMax: number): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (inString) {
      if (unit === backslash) i++
      else if (unit === quote) inString = false
    } else if (unit === quote) inString = true
    else if (unit === openBrace || unit === openBracket) {
      if (++depth > depthMax) return true
    } else if (unit === closeBrace || unit === closeBracket) depth--
  }
  return false
}

/** Whether a parsed value contains a forbidden key at any depth. It needs parsed keys, because `\u005f` is an underscore too. */
export function holdsForbiddenKey(value: unknown): boolean {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Array.isArray(next)) {
      for (const item of next) open.push(item)
      continue
    }
    for (const key of Object.keys(next)) {
      if (forbiddenKeys.has(key)) return true
      open.push((next as Record<string, unknown>)[key])
    }
  }
  return false
}
