import { ageing } from './ageing.ts'
import { children } from './children.ts'
import { conversations } from './conversations.ts'
import { deadline } from './deadline.ts'
import { death } from './death.ts'
import type { System } from './define.ts'
import { finances } from './finances.ts'
import { habits } from './habits.ts'
import { illness } from './illness.ts'
import { joining } from './joining.ts'
import { meeting } from './meeting.ts'
import { oneTimeEvents } from './one-time-events.ts'
import { type SystemName, systemNames } from './order.ts'
import { people } from './people.ts'
import { romance } from './romance.ts'
import { schooling } from './schooling.ts'
import { shop } from './shop.ts'
import { storyteller } from './storyteller.ts'
import { tutorial } from './tutorial.ts'
import { work } from './work.ts'

/** The compiler holds this to `order.ts`: a name without its system, or the other way round, is an error. */
const byName: Readonly<Record<SystemName, System>> = {
  joining,
  death,
  ageing,
  illness,
  habits,
  people,
  romance,
  children,
  meeting,
  schooling,
  finances,
  work,
  shop,
  oneTimeEvents,
  deadline,
  tutorial,
  storyteller,
  conversations,
}

export const systems: readonly System[] = systemNames.map((name) => byName[name])

export function systemNamed(kind: string): System | undefined {
  return Object.hasOwn(byName, kind) ? byName[kind as SystemName] : undefined
}
