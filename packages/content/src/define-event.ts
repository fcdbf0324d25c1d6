import type { DeedMemory } from '@lifegrid/engine/catalogue/deed'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import type {
  EventId,
  ExtracurricularId,
  HabitId,
  HealthConditionId,
  ItemId,
  JobId,
  MajorId,
  MemoryName,
  SchoolId,
} from './ids.generated.ts'

/** The engine accepts any string as an id. Content may only use ids that exist: a misspelt one is a compile error. */
export type Checked<T> = T extends readonly [number, number]
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Checked<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Key extends keyof Ids ? Ids[Key] : Checked<Exclude<T[Key], undefined>> }
      : T

interface Ids {
  readonly event: EventId
  readonly job: JobId
  readonly ladders: readonly JobId[]
  readonly item: ItemId
  readonly school: SchoolId
  readonly habit: HabitId
  readonly illness: HealthConditionId
  readonly majors: readonly MajorId[]
  readonly activity: ExtracurricularId
  readonly what: MemoryName | DeedMemory
  readonly followUp: EventId
}

/** An event as its file declares it. */
export type ContentEvent = Checked<Omit<EventDefinition, 'id'>> & { readonly id: EventId }

/** One event. The file is named after the id. This function does nothing at run time; it gives the file its type. */
export function defineEvent(event: ContentEvent): EventDefinition {
  return event
}
