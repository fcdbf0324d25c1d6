import type { SystemName } from './system-order.ts'

/**
 * The names of random draws that belong to no system. Like the names of systems they are part of the random keys, so they are never renamed.
 * A test checks that no two names have the same key.
 */
export const drawNames = [
  'autoplayer',
  'birth',
  'cast',
  'dating',
  'message',
  'messaging-style',
  'person-mood',
  'quests',
] as const

/** What a random draw is for: a system, or one of {@link drawNames}. Each habit of the reference autoplayer has a name of its own. */
export type DrawName = SystemName | (typeof drawNames)[number] | `autoplayer:${string}`
