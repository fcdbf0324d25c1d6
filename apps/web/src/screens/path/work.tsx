import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { useState } from 'react'
import { gameTimeAt } from '../../game/calendar.ts'
import { money } from '../../game/format.ts'
import { likelihoodOf } from '../../game/odds.ts'
import { ActButton } from '../../parts/act-button.tsx'
import page from '../../parts/page.module.css'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'

type Jobs = FrameOf<'jobs'>
type Ladder = Jobs['ladders'][number]

/** The player's job, the applications, and the ladders with what the next rung needs. */
export function Work() {
  const read = useRead('getJobs')
  const { path } = words
  if (read.frame === undefined) {
    return (
      <Section title={path.work}>
        <Waiting read={read} />
      </Section>
    )
  }
  const { frame, reload } = read
  return (
    <Section title={path.work}>
      <Present jobs={frame} reload={reload} />
      <Ladders jobs={frame} reload={reload} />
    </Section>
  )
}

interface PartProps {
  readonly jobs: Jobs
  readonly reload: () => Promise<void>
}

function Present({ jobs: { job, applications, ladders, retired }, reload }: PartProps) {
  const game = useGame()
  const { state } = useView()
  const { path } = words
  const dateOf = (minute: number): string => {
    const { day, month, year } = gameTimeAt(state, minute)
    return words.fullDate(day, month, year)
  }
  const act = (type: 'quitJob' | 'retire') => async () => {
    await game.act(type, null)
    await reload()
  }
  return (
    <>
      {job === null ? (
        <p className={page.empty}>{retired ? path.retired : path.noJob}</p>
      ) : (
        <>
          <p className={page.main}>
            {job.title}, {path.weekly(money(job.weeklyCents))}
          </p>
          <p className="note">{path.performance(job.performance, dateOf(job.sinceMinute))}</p>
          <NextRung job={job} ladders={ladders} />
          <div className={page.controls}>
            <ActButton act={act('quitJob')}>{path.quit}</ActButton>
            {state.ageYears >= path.retirementAge && <ActButton act={act('retire')}>{path.retire}</ActButton>}
          </div>
        </>
      )}
      {applications.map(({ job: id, rung, answerMinute }) => {
        const { day, month } = gameTimeAt(state, answerMinute)
        const title = ladders.find((each) => each.id === id)?.rungs.find((each) => each.id === rung)?.title ?? id
        return (
          <p key={`${id} ${rung}`} className="note">
            {path.applied(title, words.date(day, month))}
          </p>
        )
      })}
    </>
  )
}

/** What comes next on the ladder, and what is missing for it. */
function NextRung({ job, ladders }: { readonly job: NonNullable<Jobs['job']>; readonly ladders: Jobs['ladders'] }) {
  const { path } = words
  const rungs = ladders.find(({ id }) => id === job.job)?.rungs ?? []
  const next = rungs[rungs.findIndex(({ id }) => id === job.rung) + 1]
  if (next === undefined) return <p className="note">{path.top}</p>
  return (
    <p className="note">
      {path.next(next.title, money(next.weeklyCents))}{' '}
      {job.nextRequires === null ? path.nextOpen : path.nextRequires(job.nextRequires)}
    </p>
  )
}

/** How many ladders are shown at first. */
const shownMax = 6

/** What a ladder promises: the wage of its best open rung, by the chance to get it. */
function promiseOf({ rungs }: Ladder): number {
  const best = rungs.findLast(({ unavailable }) => unavailable === undefined)
  return best === undefined ? 0 : best.weeklyCents * (best.chance ?? 0)
}

/** The ladders that promise most; the others can be unfolded. */
function Ladders({ jobs, reload }: PartProps) {
  const [isAll, setAll] = useState(false)
  const best = jobs.ladders
    .filter((ladder) => promiseOf(ladder) > 0)
    .sort((a, b) => promiseOf(b) - promiseOf(a))
    .slice(0, shownMax)
  const shown = isAll ? jobs.ladders : best
  const { path } = words
  return (
    <>
      <Rows empty={path.noLadders}>
        {shown.map((ladder) => (
          <LadderRow key={ladder.id} ladder={ladder} reload={reload} />
        ))}
      </Rows>
      <button type="button" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
        {isAll ? path.onlyOpen : path.all(jobs.ladders.length)}
      </button>
    </>
  )
}

function LadderRow({ ladder, reload }: { readonly ladder: Ladder; readonly reload: PartProps['reload'] }) {
  const game = useGame()
  const { id, title, about, rungs, partTime } = ladder
  const { path } = words
  const best = rungs.findLast(({ unavailable }) => unavailable === undefined)
  const apply = (isPartTime: boolean) => async () => {
    await game.act('applyForJob', { job: id, ...(isPartTime && { partTime: true }) })
    await reload()
  }
  const rung = best ?? rungs[0]
  return (
    <Row
      title={title}
      about={rung === undefined ? about : `${about} ${path.rung(rung.title, money(rung.weeklyCents), rung.hours)}`}
      isWide={best !== undefined}
      side={best?.chance !== undefined && path.chance(words.likelihoods[likelihoodOf(best.chance)], best.chance)}
      closed={best === undefined ? rungs[0]?.unavailable : undefined}
    >
      {best !== undefined && (
        <div>
          <ActButton act={apply(false)} label={path.applyFor(best.title)}>
            {path.apply}
          </ActButton>
        </div>
      )}
      {best !== undefined && partTime && best === rungs[0] && (
        <div>
          <ActButton act={apply(true)}>{path.partTime}</ActButton>
        </div>
      )}
    </Row>
  )
}
