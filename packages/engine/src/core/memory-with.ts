import type { Catalogue } from '../catalogue/catalogue.ts'
import { type IdTable, idKey, keyEnd, readKey, withKey } from '../codec/compact/id-table.ts'
import type { Life } from '../life/life.ts'
import type { Cast } from '../life/story.ts'
import { perCatalogue } from './per-catalogue.ts'

/**
 * With whom a memory of the life was made, so that an event that comes back to it names the same person: [ENG-9]. The rows stand in the life's
 * memory beside that of the memory, under keys that follow from it and from the person. Only memories about which a condition asks have them.
 */

/** The memory with the people of the cast, when a condition of the catalogue asks with whom it was made. */
export function withPeople(
  memory: IdTable,
  { what, cast, minute }: { readonly what: string; readonly cast: Cast; readonly minute: number },
  catalogue: Catalogue,
): IdTable {
  const people = Object.values(cast)
  if (people.length === 0 || !askedWithPeople(catalogue).has(what)) return memory
  let more = withKey(memory, keyOf(what, nobody), minute)
  for (const person of people) more = withKey(more, keyOf(what, person), minute)
  return more
}

/** When the memory was made with the person; undefined if it was made without. One that an older release has noted was made with anybody. */
export function madeWith({ memory }: Pick<Life, 'memory'>, what: string, person: string): number | undefined {
  const made = readKey(memory, keyOf(what, person))
  return made === undefined && readKey(memory, keyOf(what, nobody)) === undefined ? readKey(memory, idKey(what)) : made
}

/** Marks a memory whose people are known. Nobody has this id. */
const nobody = 'p0'
/** A prime, so that the people of one memory are far apart. */
const stride = 1_000_003

/** Not by a hash of both names, because the cache of the hashes would fill with the names of all lives. */
function keyOf(what: string, person: string): number {
  return (idKey(what) + (Number(person.slice(1)) + 1) * stride) % keyEnd
}

const askedWithPeople = perCatalogue(({ events, dilemmas, holidays }: Catalogue) => {
  const asked = new Set<string>()
  collect([events, dilemmas, holidays], asked)
  return asked
})

/** Conditions stand in events, texts, options, outcomes and weights, and in each other. */
function collect(value: unknown, asked: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('kind' in value && value.kind === 'remembers' && 'role' in value && 'what' in value) asked.add(String(value.what))
  for (const part of Object.values(value)) collect(part, asked)
}
