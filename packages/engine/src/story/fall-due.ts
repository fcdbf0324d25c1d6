import { assert } from '@lifegrid/base/assert'
import { splitKey } from '../core/agenda-keys.ts'
import { moot } from '../core/moot.ts'
import type { Premise, Premises } from '../core/premise.ts'
import type { System } from '../core/system.ts'
import type { Turn } from '../core/turn.ts'
import type { AgendaItem } from '../life/life.ts'
import { withdrawMootQuestion } from './moot-question.ts'
import { systemNamed } from './registry.ts'

/**
 * Handles an agenda item at its minute. [ENG-4] Much may have changed since it was scheduled, so its premises are checked first. When one is
 * false, the item is dropped: its system removes what is left of it.
 * @returns the system of the item.
 */
export function fallDue(turn: Turn, { kind, key }: AgendaItem): System {
  const system = systemNamed(kind)
  assert(system !== undefined, `there is a system named ${kind}`)
  const { listed, detail } = splitKey(system.name, key)
  const broken = falsePremise(turn, system.premises[listed], detail)
  if (broken === undefined) system.due(turn, key)
  else {
    system.drop?.(turn, key)
    moot(turn, `${kind} ${listed}`, broken.is)
  }
  withdrawMootQuestion(turn)
  return system
}

/** A key of an earlier release may have no premises. Its system refuses it. */
function falsePremise(turn: Turn, premises: Premises | undefined, detail: string): Premise | undefined {
  if (premises === undefined || 'none' in premises) return undefined
  return premises.find((premise) => !premise.holds(turn, detail))
}
