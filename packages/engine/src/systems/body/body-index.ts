import type { BodyIndex } from '../../catalogue/body.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'

/** A catalogue's conditions and habits by id, built once. */
export const bodyIndexOf = perCatalogue(
  (catalogue): BodyIndex => ({
    conditions: new Map((catalogue.healthConditions ?? []).map((one) => [one.id, one])),
    habits: new Map((catalogue.habits ?? []).map((one) => [one.id, one])),
  }),
)
