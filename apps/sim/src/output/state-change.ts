import type { StateShape } from '@lifegrid/contract/frames/state'

/** The keys of the state that have changed, always with the minute; undefined when none has. */
export function stateChange(before: StateShape, after: StateShape): Partial<StateShape> | undefined {
  const change: Record<string, unknown> = {}
  let changed = false
  for (const key of Object.keys(after) as (keyof StateShape)[]) {
    if (key === 'clock' ? sameClock(before, after) : before[key] === after[key]) continue
    change[key] = after[key]
    changed = true
  }
  return changed ? { minute: after.minute, ...change } : undefined
}

function sameClock({ clock: a }: StateShape, { clock: b }: StateShape): boolean {
  return (
    a.anchorMinute === b.anchorMinute && a.anchorAt === b.anchorAt && a.rateNum === b.rateNum && a.rateDen === b.rateDen
  )
}
