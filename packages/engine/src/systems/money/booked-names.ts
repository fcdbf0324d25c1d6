import { idKey } from '../../codec/compact/id-table.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'

/** The names of what can be paid for, by the keys of their ids: a booking has only the key. */
export const bookedNames = perCatalogue(({ items = [], extracurriculars = [] }): ReadonlyMap<number, string> => {
  return new Map([...items, ...extracurriculars].map(({ id, name }) => [idKey(id), name]))
})
