import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { useState } from 'react'
import { money } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGame } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'

type Activity = FrameOf<'extraCurriculars'>['activities'][number]

/** What the player does outside school and work, and what can be taken up. */
export function Activities() {
  const read = useRead('getExtraCurriculars')
  const [isAll, setAll] = useState(false)
  const { path } = words
  const all = read.frame?.activities ?? []
  const open = all.filter(({ level, unavailable }) => level !== undefined || unavailable === undefined)
  const shown = isAll ? all : open
  return (
    <Section title={path.activities}>
      {read.frame === undefined ? (
        <Waiting read={read} />
      ) : (
        <>
          <Rows empty={path.noActivities}>
            {shown.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} reload={read.reload} />
            ))}
          </Rows>
          <button type="button" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? path.onlyOpen : path.all(all.length)}
          </button>
        </>
      )}
    </Section>
  )
}

function ActivityRow({ activity, reload }: { readonly activity: Activity; readonly reload: () => Promise<void> }) {
  const game = useGame()
  const { id, name, about, weekDays, from, to, energy, cost, levelName, performance, unavailable } = activity
  const { path } = words
  const isMember = levelName !== undefined
  const act = async (): Promise<void> => {
    await game.act(isMember ? 'quitExtracurricular' : 'applyForExtracurricular', { id })
    await reload()
  }
  const days = weekDays.map((day) => path.weekDays[day]).join(', ')
  return (
    <Row
      title={name}
      about={`${about} ${path.hours(days, from, to, energy)}`}
      isWide={isMember}
      side={isMember ? path.level(levelName, performance ?? 0) : cost > 0 ? money(cost) : words.decision.free}
      closed={unavailable}
    >
      {unavailable === undefined && (
        <div>
          <ActButton act={act} label={isMember ? path.giveUpOf(name) : path.takeUpOf(name)}>
            {isMember ? path.giveUp : path.takeUp}
          </ActButton>
        </div>
      )}
    </Row>
  )
}
