import { memo, useRef } from 'react'
import type { Anchor } from '../../game/calendar.ts'
import type { Effect } from '../../game/effects.ts'
import type { FoldedEntry } from '../../game/fold-feed.ts'
import type { Warmth } from '../../game/warmth.ts'
import { Entry } from './entry.tsx'
import { useNear } from './use-near.ts'

interface LeafProps {
  readonly entries: readonly FoldedEntry[]
  readonly anchor: Anchor
  readonly effects: ReadonlyMap<number, readonly Effect[]>
  readonly warmth: ReadonlyMap<number, Warmth>
  /** Whether it is at the end of the story. */
  readonly isLast: boolean
  /** Entries with a greater number have come while the page was open, and are written in. */
  readonly knownN: number
}

/** About the height of an entry, px. Only for leaves that were never drawn. */
const entryPx = 110

/** Some entries of a chapter. They are drawn while the leaf is near the window; otherwise it is an empty place of the same height. */
export const Leaf = memo(LeafOf, (before, after) => {
  if (before.effects !== after.effects || before.warmth !== after.warmth || before.isLast !== after.isLast) return false
  const [one, other] = [before.entries, after.entries]
  return one.length === other.length && one.every((each, n) => isSame(each, other[n]))
})

function isSame({ entry, earlier }: FoldedEntry, other: FoldedEntry | undefined): boolean {
  return entry === other?.entry && earlier.length === other.earlier.length
}

function LeafOf({ entries, anchor, effects, warmth, isLast, knownN }: LeafProps) {
  const place = useRef<HTMLDivElement>(null)
  const { isNear, heightPx = entries.length * entryPx } = useNear(place, isLast)
  return (
    <div ref={place} style={isNear ? undefined : { blockSize: heightPx }}>
      {isNear &&
        entries.map((folded) => (
          <Entry
            key={folded.entry.n}
            folded={folded}
            anchor={anchor}
            effects={effects.get(folded.entry.n)}
            warmth={warmth.get(folded.entry.n)}
            isNew={isLast && folded.entry.n > knownN}
          />
        ))}
    </div>
  )
}
