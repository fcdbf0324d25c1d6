import { assert } from '@lifegrid/base/assert'
import { shared } from '../codec/compact/shared-strings.ts'
import type { AgendaItem, Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import type { ItemKey } from './agenda-keys.ts'
import { type SystemName, systemOrder } from './system-order.ts'

/** Game minute of the next item on the agenda; null when the agenda is empty. */
export function nextDueMinute(life: Life): number | null {
  return life.agenda[life.agenda.length - 1]?.minute ?? null
}

/**
 * Puts an item on the agenda. The agenda is an array in descending order, so the next item is the last. For a few dozen items this is
 * faster than a binary heap, and its layout does not depend on the order of insertion, so equal lives have equal bytes.
 */
export function schedule<Name extends SystemName>(
  life: Life,
  minute: number,
  kind: Name,
  ...[key]: '' extends ItemKey<Name> ? [key?: ItemKey<Name>] : [key: ItemKey<Name>]
): void {
  assert(Number.isSafeInteger(minute), 'a due minute is an integer')
  assert(life.agenda.length < engineLimits.agendaMax, 'the agenda has at most agendaMax items')
  const item: AgendaItem = { minute, kind, key: shared(key ?? '') }
  let low = 0
  let high = life.agenda.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(item, life.agenda[middle] as AgendaItem)) low = middle + 1
    else high = middle
  }
  life.agenda.splice(low, 0, item)
}

/** Removes a system's items from the agenda: those with the key, or all of them when no key is given. */
export function unschedule(life: Life, kind: SystemName, key?: string): void {
  const { agenda } = life
  for (let i = agenda.length - 1; i >= 0; i--) {
    const item = agenda[i] as AgendaItem
    if (item.kind === kind && (key === undefined || item.key === key)) agenda.splice(i, 1)
  }
}

/** A total order: by minute, then by the order of the systems, then by key. So the steps of advancing never change the order of items. */
function before(a: AgendaItem, b: AgendaItem): boolean {
  if (a.minute !== b.minute) return a.minute < b.minute
  if (a.kind !== b.kind) return systemOrder(a.kind) < systemOrder(b.kind)
  return a.key < b.key
}
