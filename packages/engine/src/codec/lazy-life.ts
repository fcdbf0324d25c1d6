import type { Life } from '../life/life.ts'
import { type FieldTexts, textOf } from './life-text.ts'

export interface LazyLife {
  /** A life like any other. A long field is parsed when it is read for the first time. */
  readonly life: Life
  /** The present JSON of all fields. The text of a field that nobody has read is the one that was given. */
  fields(): Map<string, string>
}

/** A shorter field is parsed at once, which costs less than to do it later. */
const lazyFrom = 64

/** The fields of lazy lives that have not been read, with their JSON. */
const unreadOf = new WeakMap<object, Map<string, string>>()
/** One pair of functions for each name, so that all lazy lives have the same shape. */
const accessors = new Map<string, PropertyDescriptor>()

/**
 * Makes a life of the JSON of its fields. Most of a life does not change on an ordinary day: people, the story, old messages. This saves
 * parsing these fields and writing them as JSON again.
 */
export function lazyLife(texts: FieldTexts): LazyLife {
  const unread = new Map([...texts].filter(([, json]) => json.length >= lazyFrom))
  const life = JSON.parse(textOf([...texts].filter(([name]) => !unread.has(name)))) as Life
  unreadOf.set(life, unread)
  for (const name of unread.keys()) Object.defineProperty(life, name, accessorOf(name))
  return {
    life,
    fields() {
      const fields = new Map<string, string>()
      // In the order of the texts; fields that have been added since follow.
      for (const name of new Set([...texts.keys(), ...Object.keys(life)])) {
        if (!Object.hasOwn(life, name)) continue
        const json = unread.get(name) ?? (JSON.stringify(life[name as keyof Life]) as string | undefined)
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
      const value: unknown = JSON.parse(unreadOf.get(this)?.get(name) ?? 'null')
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
