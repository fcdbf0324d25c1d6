import type { HolidayDefinition } from '@lifegrid/engine/catalogue/holiday'
import type { Checked } from './define-event.ts'
import type { HolidayId } from './ids.generated.ts'

/** One holiday. The file is named after the id. */
export function defineHoliday(
  holiday: Checked<Omit<HolidayDefinition, 'id'>> & { readonly id: HolidayId },
): HolidayDefinition {
  return holiday
}
