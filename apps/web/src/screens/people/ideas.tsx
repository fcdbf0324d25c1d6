import type { CommandMessage } from '@lifegrid/sdk/messages.generated'
import { money } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { Row, Rows } from '../../parts/row.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGame } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'

type Idea = NonNullable<NonNullable<CommandMessage<'dateNight'>>['idea']>
type Gift = NonNullable<NonNullable<CommandMessage<'partnerGift'>>['gift']>
type Wedding = NonNullable<NonNullable<CommandMessage<'marry'>>['wedding']>

/** Evenings, gifts and, for the engaged, weddings, with their prices. */
export function Ideas({ isEngaged }: { readonly isEngaged: boolean }) {
  const read = useRead('getDateIdeas')
  const game = useGame()
  const { people } = words
  if (read.frame === undefined) return <Waiting read={read} />
  const { dates, gifts, weddings } = read.frame
  const then = (act: () => Promise<unknown>) => async () => {
    await act()
    await read.reload()
  }
  return (
    <Rows empty="">
      {[
        ...dates.map(({ id, energy, ...idea }) => (
          <IdeaRow
            key={id}
            idea={idea}
            energy={energy}
            label={people.goOut}
            act={then(() => game.act('dateNight', { idea: id as Idea }))}
          />
        )),
        ...gifts.map(({ id, ...idea }) => (
          <IdeaRow
            key={id}
            idea={idea}
            label={people.give}
            act={then(() => game.act('partnerGift', { gift: id as Gift }))}
          />
        )),
        ...(isEngaged ? weddings : []).map(({ id, ...idea }) => (
          <IdeaRow
            key={id}
            idea={idea}
            label={people.marry}
            act={then(() => game.act('marry', { wedding: id as Wedding }))}
          />
        )),
      ]}
    </Rows>
  )
}

interface IdeaProps {
  readonly idea: {
    readonly title: string
    readonly priceCents: number
    readonly suits?: readonly string[] | undefined
    readonly unavailable?: string | undefined
  }
  readonly energy?: number
  readonly label: string
  readonly act: () => Promise<unknown>
}

function IdeaRow({ idea: { title, priceCents, suits = [], unavailable }, energy = 0, label, act }: IdeaProps) {
  const { people, decision, energyPoints } = words
  const costs = [priceCents > 0 ? [money(priceCents)] : [], energy > 0 ? [energyPoints(energy)] : []].flat()
  return (
    <Row
      title={title}
      about={suits.length > 0 ? people.suits(suits.join(', ')) : undefined}
      side={costs.length > 0 ? costs.join(', ') : decision.free}
      closed={unavailable}
    >
      {unavailable === undefined && (
        <div>
          <ActButton act={act} label={`${label}: ${title}`}>
            {label}
          </ActButton>
        </div>
      )}
    </Row>
  )
}
