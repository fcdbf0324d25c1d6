import type { HolidayDefinition } from '@lifegrid/engine/story/holiday'
import type { Checked } from './define-event.ts'
import type { HolidayId } from './ids.generated.ts'

/** One holiday, one file, named for its id. */
export function defineHoliday(
  holiday: Checked<Omit<HolidayDefinition, 'id'>> & { readonly id: HolidayId },
): HolidayDefinition {
  return holiday
}
