import { isHeld } from '../../core/clock.ts'
import { systemNames } from '../../core/system-order.ts'
import type { Check } from './check.ts'

const systems: ReadonlySet<string> = new Set(systemNames)

/**
 * The state of the life is consistent: nothing is due for the dead, the agenda is sorted, the feed numbers have no gap, and the
 * clock follows its rules.
 */
export const standing: Check = ({ life, minute }, broken) => {
  if (life.status !== 'playing') {
    if (life.question !== null) broken(`there is an open question while the life is ${life.status}`)
    if (life.fatal !== null) broken(`there is a fatal moment while the life is ${life.status}`)
  }
  if (life.status === 'dead' && life.agenda.length > 0)
    broken(`the agenda is not empty after death: ${life.agenda[0]?.kind}`)
  if ((life.status === 'dead') !== (life.ended !== null))
    broken(`the life is ${life.status}, but its end is ${life.ended?.minute}`)
  if (life.away !== null && life.connection !== null) broken('the life is away, but a client is connected')
  if (isHeld(life) && life.clock.rateNum !== 0) broken('the clock runs while it is held')
  let later = Number.POSITIVE_INFINITY
  for (const { minute: due, kind } of life.agenda) {
    if (due > later) broken(`the agenda is out of order at ${kind}, ${due}`)
    if (due < minute) broken(`${kind} was due at ${due}, before now (${minute})`)
    if (!systems.has(kind)) broken(`there is no system ${kind}`)
    later = due
  }
  let n = life.feedCount - life.feed.length
  let told = Number.NEGATIVE_INFINITY
  for (const entry of life.feed) {
    if (entry.n !== ++n) broken(`a feed entry has number ${entry.n} instead of ${n}`)
    if (entry.minute < told || entry.minute > minute)
      broken(`the feed entry of minute ${entry.minute} is out of order or in the future`)
    told = entry.minute
  }
}
