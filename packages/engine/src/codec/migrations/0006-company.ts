/**
 * Migrates schema 5 to schema 6. People come to the player by themselves: the first of them 40 days from now, and not before the seventh
 * year. A life that has not begun, or is over, gets no such item. What people and the player did together is absent, as for people who have
 * just met.
 */
export function company(data: Record<string, unknown>): Record<string, unknown> {
  const { status, at, clock, agenda } = data as unknown as OldLife
  if (status !== 'playing') return data
  const today = Math.floor(minuteAt(clock, at) / minutesPerDay)
  let minute = Math.max(firstDay, today + waitDays) * minutesPerDay + 17 * 60
  // Items of one minute have an order among the systems, which another minute avoids.
  while (agenda.some((item) => item.minute === minute)) minute++
  const item: OldItem = { minute, kind: 'company', key: 'next' }
  const place = agenda.findIndex((other) => other.minute < minute)
  return { ...data, agenda: place < 0 ? [...agenda, item] : agenda.toSpliced(place, 0, item) }
}

const minutesPerDay = 1440
const firstDay = 6 * 366
const waitDays = 40

interface OldItem {
  readonly minute: number
  readonly kind: string
  readonly key: string
}

interface OldLife {
  readonly status: string
  readonly at: number
  readonly clock: OldClock
  /** In descending order of the minutes. */
  readonly agenda: readonly OldItem[]
}

interface OldClock {
  readonly anchorMinute: number
  readonly anchorAt: number
  readonly rateNum: number
  readonly rateDen: number
  readonly limitMinute: number | null
}

function minuteAt({ anchorMinute, anchorAt, rateNum, rateDen, limitMinute }: OldClock, at: number): number {
  if (rateNum === 0 || at <= anchorAt) return anchorMinute
  return Math.min(
    anchorMinute + Math.floor(((at - anchorAt) * rateNum) / rateDen),
    limitMinute ?? Number.POSITIVE_INFINITY,
  )
}
