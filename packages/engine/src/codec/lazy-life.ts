import type { Life } from '../life/life.ts'
import { type FieldPart, jsonOf, textOf } from './life-text.ts'

export interface LazyLife {
  /** A life like any other. A long field is parsed when it is read for the first time. */
  readonly life: Life
  /** The present JSON of all fields; of a field that nobody has read, the part that was given. */
  fields(): Map<string, string | FieldPart>
}

/** A shorter field is parsed at once, which costs less than to do it later. */
const lazyFrom = 64

/** The fields of lazy lives that have not been read. */
const unreadOf = new WeakMap<object, Map<string, FieldPart>>()
/** One pair of functions for each name, so that all lazy lives have the same shape. */
const accessors = new Map<string, PropertyDescriptor>()

/**
 * Makes a life of the JSON of its fields. Most of a life does not change on an ordinary day: people, the story, old messages. This saves
 * parsing these fields and writing them as JSON again.
 */
export function lazyLife(parts: ReadonlyMap<string, FieldPart>): LazyLife {
  const unread = new Map<string, FieldPart>()
  const short: [string, string][] = []
  for (const [name, part] of parts) {
    if (part.to - part.from >= lazyFrom) unread.set(name, part)
    else short.push([name, jsonOf(part)])
  }
  const life = JSON.parse(textOf(short)) as Life
  unreadOf.set(life, unread)
  for (const name of unread.keys()) Object.defineProperty(life, name, accessorOf(name))
  return {
    life,
    fields() {
      const fields = new Map<string, string | FieldPart>()
      // In the order of the texts; fields that have been added since follow.
      for (const name of new Set([...parts.keys(), ...Object.keys(life)])) {
        if (!Object.hasOwn(life, name)) continue
        const part = unread.get(name)
        const json = part === undefined ? (JSON.stringify(life[name as keyof Life]) as string | undefined) : part
        if (json !== undefined) fields.set(name, json)
      }
      return fields
    },
  }
}

function accessorOf(name: string): PropertyDescriptor {
  const known = accessors.get(name)
  if (known !== undefined) return known
  const replace = (life: object, value: unknown): void => {
    unreadOf.get(life)?.delete(name)
    Object.defineProperty(life, name, { value, configurable: true, enumerable: true, writable: true })
  }
  const accessor: PropertyDescriptor = {
    configurable: true,
    enumerable: true,
    get(this: object) {
      const part = unreadOf.get(this)?.get(name)
      const value: unknown = part === undefined ? null : JSON.parse(jsonOf(part))
      replace(this, value)
      return value
    },
    set(this: object, value: unknown) {
      replace(this, value)
    },
  }
  accessors.set(name, accessor)
  return accessor
}
