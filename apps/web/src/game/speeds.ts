/** A speed of the clock, as the command `speed` takes it. */
export interface Speed {
  readonly value: 10_000 | 1_000 | 500 | 50 | 20 | 1
  /** The name in the catalogue of words. */
  readonly name: 'linger' | 'stroll' | 'walk' | 'run' | 'ride' | 'fly'
}

/** The slowest first. The keys 1 to 6 choose them. */
export const speeds: readonly Speed[] = [
  { value: 10_000, name: 'linger' },
  { value: 1_000, name: 'stroll' },
  { value: 500, name: 'walk' },
  { value: 50, name: 'run' },
  { value: 20, name: 'ride' },
  { value: 1, name: 'fly' },
]

const minutesPerDay = 1_440

/** How long a day of the game takes at this speed, in real seconds. A value v means 5000 / v game minutes per second. */
export function secondsPerDay(value: Speed['value']): number {
  return (minutesPerDay * value) / 5_000
}
