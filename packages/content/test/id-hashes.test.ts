import { hash32 } from '@lifegrid/base/hash'
import { idKey } from '@lifegrid/engine/codec/compact/id-table'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const kinds: readonly (readonly [kind: string, ids: readonly string[]])[] = [
  ['events', [...eventIndexOf(catalogue).byId.keys()]],
  ['achievements', (catalogue.achievements ?? []).map(({ id }) => id)],
  ['what is paid for', [...(catalogue.items ?? []), ...(catalogue.extracurriculars ?? [])].map(({ id }) => id)],
  ['memories', [...memoriesNamed(catalogue)]],
]

/** A life stores eight digits of an id's hash instead of the id (see `id-table.ts`), so two ids must not share them. If they do, rename the new one. */
describe('the hashes of ids', () => {
  test.each(kinds)('of %s are unique', (_, ids) => {
    expect(ids.length).toBeGreaterThan(20)
    const byKey = Map.groupBy(ids, idKey)
    expect([...byKey.values()].filter((same) => same.length > 1)).toEqual([])
  })
})

/** Labels of random draws that are made from ids, by the name of the draw. A label is hashed to 32 bits: see `core/turn.ts`. */
describe('the hashes of draw labels', () => {
  const events = [...eventIndexOf(catalogue).byId.values()]

  test('of the casts of events are unique', () => {
    const hashes = events.flatMap(({ roles }) => roles.map(({ hash }) => hash))
    expect(hashes.length).toBeGreaterThan(20)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test.each([
    ['the storyteller', events.flatMap(({ definition: { id } }) => [`waiting:${id}`, `${id}:text`])],
    ['the shop', (catalogue.items ?? []).flatMap(({ id }) => [`lasts:${id}`, `broke:${id}`])],
    ['schooling', (catalogue.schools ?? []).flatMap(({ id }) => [`admission:${id}`, `letter:${id}`])],
    ['work', catalogue.jobs.flatMap(({ id }) => [`answer:${id}`, `reply:${id}`])],
    ['messages', Object.keys(catalogue.messages)],
    ['quests', (catalogue.quests ?? []).map(({ id }) => id)],
  ])('of %s are unique', (_, labels) => {
    expect(labels.length).toBeGreaterThan(20)
    const colliding = [...Map.groupBy(labels, (label) => hash32(label)).values()].filter((same) => same.length > 1)
    expect(colliding).toEqual([])
  })
})

/** All memories that an effect `remember` sets, anywhere inside the value. */
function memoriesNamed(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  if ('kind' in value && value.kind === 'remember' && 'what' in value) found.add(String(value.what))
  for (const inner of Object.values(value)) memoriesNamed(inner, found)
  return found
}
