import type { Person } from '../../life/person.ts'
import type { Arrangement } from '../../life/vocabulary.ts'

/** Arrangements about a minor child of two who have parted. From 18 on they mean nothing. */
const custodies: readonly Arrangement[] = ['sole', 'shared', 'elsewhere']

export function isCustody(arrangement: Arrangement | null | undefined): boolean {
  return custodies.some((one) => one === arrangement)
}

/** Whether the arrangement says that the person lives with the player, or does not; undefined when it says nothing about that. */
export function homeByArrangement({ arrangement }: Person, isMinor: boolean): boolean | undefined {
  if (arrangement === 'taken-in') return true
  if (arrangement === 'residence') return false
  if (!isMinor) return undefined
  if (arrangement === 'sole' || arrangement === 'shared') return true
  return arrangement === 'elsewhere' ? false : undefined
}
