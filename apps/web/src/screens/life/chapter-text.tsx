import { memo } from 'react'
import { numberInWords } from '../../game/age-words.ts'
import { type Anchor, gameTimeAt } from '../../game/calendar.ts'
import type { Effect } from '../../game/effects.ts'
import type { Chapter, FoldedEntry } from '../../game/fold-feed.ts'
import { words } from '../../words/words.ts'
import css from './chapter.module.css'
import { Claim } from './claim.tsx'
import { Effects } from './effects-line.tsx'

interface ChapterProps {
  readonly chapter: Chapter
  readonly anchor: Anchor
  readonly effects: ReadonlyMap<number, readonly Effect[]>
  /** Whether it is still being written. */
  readonly isLast: boolean
}

/** What happened at one age. A chapter that is over is drawn once. */
export const ChapterText = memo(ChapterOf, (before, after) => {
  if (before.effects !== after.effects || before.isLast || after.isLast) return false
  const [one, other] = [before.chapter.entries, after.chapter.entries]
  return one.length === other.length && one.every(({ entry }, n) => entry === other[n]?.entry)
})

function ChapterOf({ chapter: { age, entries }, anchor, effects }: ChapterProps) {
  return (
    <section className={css.chapter}>
      <h2 className={css.age}>
        {numberInWords(age)}
        <span className="hidden-text"> {words.age(age)}</span>
      </h2>
      {entries.map((folded) => (
        <Entry key={folded.entry.n} folded={folded} anchor={anchor} effects={effects.get(folded.entry.n)} />
      ))}
    </section>
  )
}

interface EntryProps {
  readonly folded: FoldedEntry
  readonly anchor: Anchor
  readonly effects: readonly Effect[] | undefined
}

/** How an event is set, by its importance: a line, a paragraph, or a turning point. */
function weightOf(importance: number): 'ambient' | 'plain' | 'turn' {
  if (importance >= 8) return 'turn'
  return importance >= 3 ? 'plain' : 'ambient'
}

function Entry({ folded: { entry, earlier }, anchor, effects }: EntryProps) {
  const { day, month } = gameTimeAt(anchor, entry.minute)
  return (
    <article className={css.entry} data-weight={weightOf(entry.importance)}>
      <span className={css.date}>{words.date(day, month)}</span>
      <p className={css.text}>
        <strong className={css.title}>{entry.title}</strong> <span className={css.message}>{entry.message}</span>
      </p>
      {effects !== undefined && effects.length > 0 && <Effects effects={effects} />}
      {entry.claim !== undefined && <Claim eventId={entry.eventId} claim={entry.claim} />}
      {earlier.length > 0 && (
        <details className={css.earlier}>
          <summary>{words.feed.times(earlier.length + 1)}</summary>
          {earlier.map(({ n, message, minute }) => {
            const at = gameTimeAt(anchor, minute)
            return (
              <p key={n}>
                <em>{words.date(at.day, at.month)}.</em> {message}
              </p>
            )
          })}
        </details>
      )}
    </article>
  )
}
