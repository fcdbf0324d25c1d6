import type { Condition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import type { ConditionKind, Conditions, Look } from './define.ts'
import { conditionKinds } from './index.generated.ts'

/** Evaluates, explains and filters conditions of any kind. */
export const conditions: Conditions = {
  holds: (condition, look) => kindOf(condition).holds(condition, look, conditions),
  explains: (condition) => kindOf(condition).explains(condition, conditions),
  compares(condition, look) {
    const kind = kindOf(condition)
    const requirement = kind.explains(condition, conditions)
    const standing = kind.stands?.(condition, look)
    return standing === undefined ? requirement : wording('requirements.standing', { requirement, standing })
  },
  reads: (condition) => kindOf(condition).reads(condition, conditions),
}

/** Whether all conditions of a list hold; true for no list. */
export function allHold(list: readonly Condition[] | undefined, look: Look): boolean {
  if (list === undefined) return true
  for (const condition of list) if (!kindOf(condition).holds(condition, look, conditions)) return false
  return true
}

/** A condition with its kind, looked up once, for conditions that are evaluated thousands of times in a life. */
export interface PreparedCondition {
  readonly condition: Condition
  readonly kind: ConditionKind<Condition>
}

export function prepared(condition: Condition): PreparedCondition {
  return { condition, kind: kindOf(condition) }
}

/** Whether all of the prepared conditions hold. */
export function holdAll(list: readonly PreparedCondition[], look: Look): boolean {
  for (const { condition, kind } of list) if (!kind.holds(condition, look, conditions)) return false
  return true
}

function kindOf(condition: Condition): ConditionKind<Condition> {
  return conditionKinds[condition.kind] as unknown as ConditionKind<Condition>
}
