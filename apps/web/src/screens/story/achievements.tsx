import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { ActButton } from '../../parts/act-button.tsx'
import { Folded } from '../../parts/folded.tsx'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGame } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'

type Achievement = FrameOf<'achievementsList'>['achievements'][number]

/** How many of those that are not new are shown at first: the latest. */
const latestMax = 5

/** What was achieved lately. All others, and those to come, can be unfolded. */
export function Achievements() {
  const read = useRead('getAchievements')
  const texts = words.story
  if (read.frame === undefined) return <Waiting read={read} />
  const { achievements, unlocked } = read.frame
  const had = achievements.filter((each) => each.unlocked).sort(latestFirst)
  const fresh = had.filter(({ isNew }) => isNew)
  const shown = fresh.length > 0 ? fresh.slice(0, 2 * latestMax) : had.slice(0, latestMax)
  const rest = had.filter((each) => !shown.includes(each))
  const locked = achievements.filter((each) => !each.unlocked)
  return (
    <Section title={texts.achievements(unlocked, achievements.length)}>
      <List achievements={shown} reload={read.reload} empty={texts.noneYet} />
      {rest.length > 0 && (
        <Folded title={texts.achieved} side={String(rest.length)}>
          <List achievements={rest} reload={read.reload} />
        </Folded>
      )}
      {locked.length > 0 && (
        <Folded title={texts.locked} side={String(locked.length)}>
          <List achievements={locked} reload={read.reload} />
        </Folded>
      )}
    </Section>
  )
}

function latestFirst(a: Achievement, b: Achievement): number {
  return (b.life ?? 0) - (a.life ?? 0) || (b.minute ?? 0) - (a.minute ?? 0)
}

interface ListProps {
  readonly achievements: readonly Achievement[]
  readonly reload: () => Promise<void>
  readonly empty?: string
}

function List({ achievements, reload, empty = '' }: ListProps) {
  const game = useGame()
  const acknowledge = (id: string) => async () => {
    await game.act('acknowledgeAchievement', { id })
    await reload()
  }
  return (
    <Rows empty={empty}>
      {achievements.map(({ id, title, text, diamonds, isNew }) => (
        <Row key={id} title={title} about={text} side={words.diamonds(diamonds)}>
          {isNew && (
            <div>
              <ActButton act={acknowledge(id)} label={words.story.seenOf(title)}>
                {words.story.seen}
              </ActButton>
            </div>
          )}
        </Row>
      ))}
    </Rows>
  )
}
