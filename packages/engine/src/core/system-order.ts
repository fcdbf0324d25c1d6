import { assert } from '@lifegrid/base/assert'

/**
 * The systems, in the order in which they act within one game minute: who dies does not age, who ages does so before the day's story.
 * Names are in saved agendas and key the randomness: they are never renamed. A new one may stand anywhere; the compiler refuses a name
 * without its file (see `systems/registry.ts`).
 */
export const systemNames = [
  'joining',
  'death',
  'ageing',
  'illness',
  'habits',
  'people',
  'romance',
  'children',
  'meeting',
  'schooling',
  'finances',
  'work',
  'shop',
  'oneTimeEvents',
  'deadline',
  'tutorial',
  'storyteller',
  'conversations',
] as const
export type SystemName = (typeof systemNames)[number]

const order = new Map<string, number>(systemNames.map((name, index) => [name, index]))

export function systemOrder(kind: string): number {
  const place = order.get(kind)
  assert(place !== undefined, `no system is called ${kind}`)
  return place
}
