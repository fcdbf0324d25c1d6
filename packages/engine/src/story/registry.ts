import type { System } from '../core/system.ts'
import { type SystemName, systemNames } from '../core/system-order.ts'
import { ageing } from '../systems/body/ageing.ts'
import { death } from '../systems/body/death.ts'
import { habits } from '../systems/body/habits.ts'
import { illness } from '../systems/body/illness.ts'
import { children } from '../systems/love/children.ts'
import { finances } from '../systems/money/finances.ts'
import { shop } from '../systems/money/shop.ts'
import { meeting } from '../systems/people/meeting.ts'
import { people } from '../systems/people/people.ts'
import { schooling } from '../systems/school/schooling.ts'
import { conversations } from '../systems/talk/conversations.ts'
import { company } from '../systems/together/company.ts'
import { work } from '../systems/work/work.ts'
import { deadline } from './deadline.ts'
import { oneTimeEvents } from './one-time-events.ts'
import { romance } from './romance-system.ts'
import { storyteller } from './storyteller.ts'
import { tutorial } from './tutorial.ts'
import { upgradeFromRelease1 } from './upgrade-release-1.ts'

/** The compiler checks it against `core/system-order.ts`: a name without a system, or a system without a name, is an error. */
const byName: { readonly [Name in SystemName]: System<Name> } = {
  joining: upgradeFromRelease1,
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
  company,
}

export const systems: readonly System[] = systemNames.map((name) => byName[name])

export function systemNamed(kind: string): System | undefined {
  return Object.hasOwn(byName, kind) ? byName[kind as SystemName] : undefined
}
