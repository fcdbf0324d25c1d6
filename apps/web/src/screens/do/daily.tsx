import { count, money } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGame } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'

/** Today's reward and today's quests. Days are real ones. */
export function Daily() {
  const quests = useRead('getDailyQuests')
  const game = useGame()
  const texts = words.todo
  const claim = (questId: string) => async () => {
    await game.act('claimQuestReward', { questId })
    await quests.reload()
  }
  return (
    <Section title={texts.today}>
      <Reward />
      {quests.frame === undefined ? (
        <Waiting read={quests} />
      ) : (
        <Rows empty={texts.noQuests}>
          {quests.frame.quests.map(({ id, title, text, progress, goal, unit, diamonds, claimed }) => (
            <Row
              key={id}
              title={title}
              about={text}
              isWide={!claimed && progress >= goal}
              side={claimed ? texts.claimed : progressOf(Math.min(progress, goal), goal, unit)}
            >
              {!claimed && progress >= goal && (
                <div>
                  <ActButton act={claim(id)}>{words.feed.claimOf(words.diamonds(diamonds))}</ActButton>
                </div>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  )
}

/** How much of a quest is done, in its unit. */
function progressOf(done: number, goal: number, unit: 'times' | 'cents' | undefined): string {
  const asText = unit === 'cents' ? money : count
  return words.todo.progress(asText(done), asText(goal))
}

function Reward() {
  const { frame, reload } = useRead('getDailyRewards')
  const game = useGame()
  const texts = words.todo
  if (frame === undefined) return null
  const { claimable, diamonds, place, streak } = frame
  const claim = async (): Promise<void> => {
    await game.act('claimDailyReward')
    await reload()
  }
  return (
    <p>
      {texts.streak(streak)}{' '}
      {claimable && <ActButton act={claim}>{words.feed.claimOf(words.diamonds(diamonds[place] ?? 0))}</ActButton>}
    </p>
  )
}
