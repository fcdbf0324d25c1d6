import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { eventsOfDilemma } from '@lifegrid/engine/story/dilemma'
import { eventsOfHoliday } from '@lifegrid/engine/story/holiday'
import { catalogue } from '../../src/catalogue.generated.ts'

export const holidayEvents: readonly EventDefinition[] = (catalogue.holidays ?? []).flatMap(eventsOfHoliday)

/** The steps of each dilemma as events, the first step first. */
export const dilemmaEvents: readonly (readonly EventDefinition[])[] = (catalogue.dilemmas ?? []).map(eventsOfDilemma)
