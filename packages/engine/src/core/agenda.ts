import { assert } from '@lifegrid/base/assert'
import { shared } from '../codec/compact/shared-strings.ts'
import type { AgendaItem, Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { type SystemName, systemOrder } from './system-order.ts'

/** The game minute of the earliest thing on the agenda; null when there is none. */
export function nextDueMinute(life: Life): number | null {
  return life.agenda[life.agenda.length - 1]?.minute ?? null
}

/**
 * Puts something on the agenda. The agenda is a sorted array with the earliest last: for the few dozen items of a life that beats a
 * binary heap, and its layout does not depend on the order of insertion, so that equal lives have equal bytes.
 */
export function schedule(life: Life, minute: number, kind: SystemName, key = ''): void {
  assert(Number.isSafeInteger(minute), 'a due minute is an integer')
  assert(life.agenda.length < engineLimits.agendaMax, 'the agenda is bounded')
  const item: AgendaItem = { minute, kind, key: shared(key) }
  let low = 0
  let high = life.agenda.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(item, life.agenda[middle] as AgendaItem)) low = middle + 1
    else high = middle
  }
  life.agenda.splice(low, 0, item)
}

/** Takes items of a system off the agenda: those of the key, or all of them. */
export function unschedule(life: Life, kind: SystemName, key?: string): void {
  const { agenda } = life
  for (let i = agenda.length - 1; i >= 0; i--) {
    const item = agenda[i] as AgendaItem
    if (item.kind === kind && (key === undefined || item.key === key)) agenda.splice(i, 1)
  }
}

/** Total order: minute, then the system's place, then key. Chunking therefore never changes the order of equals. */
function before(a: AgendaItem, b: AgendaItem): boolean {
  if (a.minute !== b.minute) return a.minute < b.minute
  if (a.kind !== b.kind) return systemOrder(a.kind) < systemOrder(b.kind)
  return a.key < b.key
}
