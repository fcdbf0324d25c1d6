import type { HabitDefinition } from '@lifegrid/engine/catalogue/body'
import type { HabitId } from './ids.generated.ts'

/** One habit. The file is named after the id. */
export function defineHabit(habit: Omit<HabitDefinition, 'id'> & { readonly id: HabitId }): HabitDefinition {
  return habit
}
