import { assert } from '@lifegrid/base/assert'

/**
 * The systems, in the order in which they act within one game minute. Death comes before ageing, and ageing before the storyteller.
 * Names are stored in agendas and are part of the random keys, so they are never renamed. A new name can be added at any place; the
 * compiler requires its system in `story/registry.ts`.
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
  'company',
] as const
export type SystemName = (typeof systemNames)[number]

const order = new Map<string, number>(systemNames.map((name, index) => [name, index]))

/** Position of a system in {@link systemNames}. Throws for an unknown name. */
export function systemOrder(kind: string): number {
  const place = order.get(kind)
  assert(place !== undefined, `there is a system named ${kind}`)
  return place
}
