/**
 * Migrates schema 3 to schema 4. Earlier releases did not post what time moved, so the ledger lacks lines, and the next journal entry opens it
 * anew. They counted the time of unlimited energy in game minutes: as many minutes of the player's clock remain.
 */
export function unposted(data: Record<string, unknown>): Record<string, unknown> {
  const { at, clock, retention } = data as unknown as OldLife
  const minutes = Math.max(0, retention.unlimitedUntil - minuteAt(clock, at))
  return {
    ...data,
    unposted: null,
    retention: { ...retention, unlimitedUntil: minutes === 0 ? 0 : at + minutes * 60_000 },
  }
}

interface OldLife {
  readonly at: number
  readonly clock: OldClock
  readonly retention: { readonly unlimitedUntil: number }
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
