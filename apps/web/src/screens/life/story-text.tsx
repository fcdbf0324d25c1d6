import type { FeedEntry } from '@lifegrid/sdk/view-shapes'
import { Fragment, memo, useMemo, useRef } from 'react'
import type { Anchor } from '../../game/calendar.ts'
import type { Effect } from '../../game/effects.ts'
import { type Chapter, foldFeed, leavesOf } from '../../game/fold-feed.ts'
import type { Warmth } from '../../game/warmth.ts'
import { words } from '../../words/words.ts'
import css from './chapter.module.css'
import { Leaf } from './leaf.tsx'
import { Missing } from './missing.tsx'
import { type Earlier, useEarlier } from './use-earlier.ts'

interface StoryProps {
  readonly feed: readonly FeedEntry[]
  readonly anchor: Anchor
  readonly effects: ReadonlyMap<number, readonly Effect[]>
  readonly warmth: ReadonlyMap<number, Warmth>
}

/** The story in its chapters. Only the leaves near the window are drawn, so a long life costs no more than a short one. */
export const StoryText = memo(function StoryText({ feed, anchor, effects, warmth }: StoryProps) {
  const earlier = useEarlier()
  const chapters = useMemo(() => foldFeed(feed, anchor), [feed, anchor])
  const knownN = useRef(feed.at(-1)?.n ?? 0)
  return chapters.map((chapter, n) => (
    <ChapterText
      key={chapter.age}
      chapter={chapter}
      anchor={anchor}
      effects={effects}
      warmth={warmth}
      isLast={n === chapters.length - 1}
      isFirst={n === 0}
      knownN={knownN.current}
      earlier={earlier}
    />
  ))
})

interface ChapterProps extends Omit<StoryProps, 'feed'> {
  readonly chapter: Chapter
  /** Whether it is still being written. */
  readonly isLast: boolean
  readonly isFirst: boolean
  readonly knownN: number
  readonly earlier: Earlier
}

/** What happened at one age. */
function ChapterText({ chapter, isLast, isFirst, earlier, ...shown }: ChapterProps) {
  const { age, runs } = chapter
  return (
    <section className={css.chapter}>
      <h2 className={css.age}>
        {words.chapter(age)}
        <span className="hidden-text"> {words.age(age)}</span>
      </h2>
      {runs.map((run, r) => {
        const leaves = leavesOf(run)
        const isLastRun = isLast && r === runs.length - 1
        return (
          <Fragment key={run.missingBefore ?? 0}>
            {run.missingBefore !== undefined && (
              <Missing before={run.missingBefore} isFirst={isFirst && r === 0} earlier={earlier} />
            )}
            {leaves.map(({ n, entries }) => (
              <Leaf key={n} entries={entries} isLast={isLastRun && n === leaves.length - 1} {...shown} />
            ))}
          </Fragment>
        )
      })}
    </section>
  )
}
