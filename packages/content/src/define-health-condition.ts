import type { HealthConditionDefinition, Risk } from '@lifegrid/engine/catalogue/body'
import type { HabitId, HealthConditionId } from './ids.generated.ts'

type KnownRisk =
  | Exclude<Risk, { readonly habit: string } | { readonly illness: string }>
  | { readonly habit: HabitId; readonly times: number }
  | { readonly illness: HealthConditionId; readonly times: number }

type ContentCondition = Omit<HealthConditionDefinition, 'id' | 'risks' | 'leaves'> & {
  readonly id: HealthConditionId
  readonly risks?: readonly KnownRisk[]
  readonly leaves?: { readonly illness: HealthConditionId; readonly chance: number }
}

/** One health condition. The file is named after the id. The compiler checks the ids of habits and conditions. */
export function defineHealthCondition(condition: ContentCondition): HealthConditionDefinition {
  return condition
}
