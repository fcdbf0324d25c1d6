import type { z } from 'zod'

/** Returns a random integer from 0 to n − 1. */
export type Draw = (n: number) => number

/** Existing ids by the name of the field that holds them. For fields with other names, all values are used. */
export type Pool = Readonly<Record<string, readonly string[]>>

/** The internal definition of a zod 4 schema, as far as the contract uses it. */
interface Inside {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  /** The input schema of a transformation. */
  readonly in?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}

const triesMax = 50

/** A random message that passes the schema, as the schema returns it; mostly with existing ids. `undefined` if the schema allows none. */
export function messageOf(schema: z.ZodType, pool: Pool, draw: Draw): unknown {
  for (let i = 0; i < triesMax; i++) {
    const parsed = schema.safeParse(made(schema, '', pool, draw))
    if (parsed.success) return parsed.data
  }
  throw new Error(`no message could be made for a schema of type ${insideOf(schema).type}`)
}

function insideOf(schema: z.ZodType): Inside {
  return schema.def as unknown as Inside
}

function made(schema: z.ZodType, field: string, pool: Pool, draw: Draw): unknown {
  const inside = insideOf(schema)
  const again = (inner: z.ZodType | undefined): unknown => {
    if (inner === undefined) throw new Error(`a schema of type ${inside.type} contains no inner schema`)
    return made(inner, field, pool, draw)
  }
  switch (inside.type) {
    case 'object':
      return objectOf(inside.shape ?? {}, pool, draw)
    case 'optional':
    case 'default':
      return draw(4) === 0 ? undefined : again(inside.innerType)
    case 'nullable':
      return draw(4) === 0 ? null : again(inside.innerType)
    case 'pipe':
      return again(inside.in)
    case 'array':
      return Array.from({ length: draw(4) }, () => again(inside.element))
    case 'union':
      return again(inside.options?.[draw(inside.options.length)])
    case 'enum':
      return pick(Object.values(inside.entries ?? {}), draw)
    case 'literal':
      return pick(inside.values ?? [], draw)
    case 'string':
      return stringOf(field, pool, draw)
    case 'number':
      return numberOf(schema, draw)
    case 'boolean':
      return draw(2) === 0
    case 'null':
      return null
    case 'unknown':
      return pick([undefined, null, {}, { id: 'p1' }, 7], draw)
    default:
      throw new Error(`messageOf does not support schemas of type ${inside.type} yet`)
  }
}

function objectOf(shape: Readonly<Record<string, z.ZodType>>, pool: Pool, draw: Draw): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(shape)) {
    const value = made(inner, name, pool, draw)
    if (value !== undefined) object[name] = value
  }
  return object
}

/** Of eight draws, six take a value for this field, one takes any existing value, and one takes nonsense. */
function stringOf(field: string, pool: Pool, draw: Draw): string {
  const kind = draw(8)
  const own = pool[field]
  if (own !== undefined && own.length > 0 && kind < 6) return pick(own, draw)
  const all = Object.values(pool).flat()
  if (all.length > 0 && kind < 7) return pick(all, draw)
  return pick(['nothing', 'constructor', 'p0', 'p99999', 'ä “quoted” line', 'x'.repeat(24), '👩‍🚀 hello there'], draw)
}

function numberOf(schema: z.ZodType, draw: Draw): number {
  const { minValue, maxValue } = schema as unknown as { minValue: number | null; maxValue: number | null }
  const from = Math.max(minValue ?? -1000, -1e12)
  const to = Math.min(maxValue ?? 1000, 1e12)
  const kind = draw(4)
  if (kind === 0) return from
  if (kind === 1) return to
  // Players mostly send small numbers.
  const span = kind === 2 ? Math.min(to - from, 1_000_000) : to - from
  return from + Math.floor((draw(1_000_001) / 1_000_000) * span)
}

function pick<Value>(values: readonly Value[], draw: Draw): Value {
  return values[draw(values.length)] as Value
}
