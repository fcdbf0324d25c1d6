import { type Anchor, gameTimeAt } from '../../game/calendar.ts'
import type { Effect } from '../../game/effects.ts'
import type { FoldedEntry } from '../../game/fold-feed.ts'
import { parseOdds } from '../../game/odds.ts'
import type { Warmth } from '../../game/warmth.ts'
import { words } from '../../words/words.ts'
import { Claim } from './claim.tsx'
import { Effects } from './effects-line.tsx'
import css from './entry.module.css'

interface EntryProps {
  readonly folded: FoldedEntry
  readonly anchor: Anchor
  /** What the player's decision has changed; undefined when the entry is none. */
  readonly effects: readonly Effect[] | undefined
  /** Who remembers what the player has decided, and why it came so. */
  readonly warmth: Warmth | undefined
  /** Whether it is written in. */
  readonly isNew: boolean
}

/** A shorter text has no room for an initial of three lines. */
const initialMin = 150

/** How an event is set, by its importance: a line, a paragraph, or a turning point. What the player has decided is at least a paragraph. */
function weightOf(importance: number, isDecided: boolean): 'ambient' | 'plain' | 'turn' {
  if (importance >= 8) return 'turn'
  return importance >= 3 || isDecided ? 'plain' : 'ambient'
}

/** An event of the story. */
export function Entry({ folded: { entry, earlier }, anchor, effects, warmth, isNew }: EntryProps) {
  const { day, month } = gameTimeAt(anchor, entry.minute)
  return (
    <article
      className={css.entry}
      data-n={entry.n}
      data-weight={weightOf(entry.importance, effects !== undefined)}
      data-new={isNew}
      data-long={entry.message.length >= initialMin}
    >
      <span className={css.date}>{words.date(day, month)}</span>
      <p className={css.text}>
        <strong className={css.title}>{entry.title}</strong> <span className={css.message}>{entry.message}</span>
      </p>
      {effects !== undefined && effects.length > 0 && <Effects effects={effects} />}
      {warmth?.why !== undefined && <Why sentence={warmth.why} />}
      {effects !== undefined && warmth !== undefined && <Remembered warmth={warmth} />}
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

/** Why a decision has come to this, as the odds were told before it. */
function Why({ sentence }: { readonly sentence: string }) {
  const odds = parseOdds(sentence)
  const { decision, feed, likelihoods } = words
  if (odds === undefined) return <p className="note">{sentence}</p>
  return <p className="note">{feed.why(decision.odds(likelihoods[odds.likelihood], odds.percent), odds.outcome)}</p>
}

/** Who will remember it. The names are known where the change of each person is. */
function Remembered({ warmth: { by, warmer, colder } }: { readonly warmth: Warmth }) {
  const { feed } = words
  const isNamed = warmer.length + colder.length > 0
  if (!isNamed && by === 0) return null
  return (
    <p className="note">
      {!isNamed && (by > 0 ? feed.warmer : feed.colder)}
      {warmer.length > 0 && feed.warmerOnes(warmer)} {colder.length > 0 && feed.colderOnes(colder)}
    </p>
  )
}
