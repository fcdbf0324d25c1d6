import { ageing } from './ageing.ts'
import { deadline } from './deadline.ts'
import { death } from './death.ts'
import type { System } from './define.ts'
import { finances } from './finances.ts'
import { type SystemName, systemNames } from './order.ts'
import { people } from './people.ts'
import { schooling } from './schooling.ts'
import { storyteller } from './storyteller.ts'

/** The compiler holds this to `order.ts`: a name without its system, or the other way round, is an error. */
const byName: Readonly<Record<SystemName, System>> = {
  death,
  ageing,
  people,
  schooling,
  finances,
  deadline,
  storyteller,
}

export const systems: readonly System[] = systemNames.map((name) => byName[name])

export function systemNamed(kind: string): System | undefined {
  return Object.hasOwn(byName, kind) ? byName[kind as SystemName] : undefined
}
