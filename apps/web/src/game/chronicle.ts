import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import type { StateShape } from '@lifegrid/sdk/view-shapes'

/** The values that are drawn over the years. Stats are 0 to 100, money is in cents. */
export const chronicled = ['health', 'happiness', 'stress', 'money'] as const

export type Chronicled = (typeof chronicled)[number]

/** How the player was at one moment. */
export interface Sample extends Readonly<Record<Chronicled, number>> {
  /** The game minute. */
  readonly minute: number
  /** All assets minus all debts, cents; absent when it was not known then. */
  readonly netWorth?: number
}

/** How a life went, as this browser has seen it. */
export interface Chronicle {
  readonly userID: string
  readonly life: number
  /** Oldest first. */
  readonly samples: readonly Sample[]
}

const minutesPerMonth = 43_830
export const minutesPerYear = 12 * minutesPerMonth

/** Two samples for each year of a long life. When there are more, every second one of the older half goes. */
const samplesMax = 400

/** The chronicle after a change of the state: with another sample if a month has passed since the last one. */
export function chronicleAfter(before: Chronicle, state: StateShape): Chronicle {
  const last = before.samples.at(-1)
  if (last !== undefined && state.minute - last.minute < minutesPerMonth) return before
  const { minute, health, happiness, stress, money } = state
  const sample: Sample = { minute, health, happiness, stress, money }
  return { ...before, samples: thinned([...before.samples, sample]) }
}

/** A birthday as the server knows it. Amounts are in cents, to two digits. */
export type Year = FrameOf<'years'>['years'][number]

/**
 * The samples with the birthdays that the server knows, by time. What this browser has seen is finer: of two moments within a month, only its own
 * stays, with the net worth of the birthday if it had none.
 */
export function withYears(samples: readonly Sample[], years: readonly Year[]): readonly Sample[] {
  const own = samples.map((sample) => {
    const near = years.find(({ ageYears }) => isNear(ageYears * minutesPerYear, sample.minute))
    return near === undefined ? sample : { netWorth: near.netWorthCents, ...sample }
  })
  const others = years
    .filter(({ ageYears }) => !samples.some(({ minute }) => isNear(ageYears * minutesPerYear, minute)))
    .map(({ ageYears, moneyCents, netWorthCents, ...gauges }) => ({
      ...gauges,
      minute: ageYears * minutesPerYear,
      money: moneyCents,
      netWorth: netWorthCents,
    }))
  return [...own, ...others].sort((a, b) => a.minute - b.minute)
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < minutesPerMonth / 2
}

/** The chronicle with the net worth of its latest sample. */
export function withNetWorth(before: Chronicle, netWorth: number): Chronicle {
  const last = before.samples.at(-1)
  if (last === undefined || last.netWorth === netWorth) return before
  return { ...before, samples: before.samples.with(-1, { ...last, netWorth }) }
}

/** Whether the net worth was last known more than a year of the game ago. */
export function isNetWorthOld({ samples }: Chronicle): boolean {
  const last = samples.at(-1)
  const known = samples.findLast(({ netWorth }) => netWorth !== undefined)
  return last !== undefined && last.minute - (known?.minute ?? Number.NEGATIVE_INFINITY) >= minutesPerYear
}

function thinned(samples: readonly Sample[]): readonly Sample[] {
  if (samples.length <= samplesMax) return samples
  const half = samples.length / 2
  return samples.filter(({ netWorth }, n) => n >= half || n % 2 === 0 || netWorth !== undefined)
}
