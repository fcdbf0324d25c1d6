import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import type { Outcome } from '@lifegrid/sdk/outcome'
import { money } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { Folded } from '../../parts/folded.tsx'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useGame, useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'
import { Activities } from './activities.tsx'
import { Daily } from './daily.tsx'

/** What the player can do now: today's quests, activities, skips of time, energy, and the shop. */
export function DoScreen() {
  return (
    <>
      <Daily />
      <Activities />
      <Skips />
      <Energy />
      <Shop />
    </>
  )
}

function Skips() {
  const read = useRead('getTimeSkipTiers')
  const { state } = useView()
  const game = useGame()
  const texts = words.todo
  const skip = (tier: string) => async () => {
    const outcome = await game.act('purchaseTimeSkip', { tier })
    if (outcome.ok) location.hash = hrefOf('life')
  }
  return (
    <Section title={texts.skip}>
      <p className="note">{texts.skipNote}</p>
      {read.frame === undefined ? (
        <Waiting read={read} />
      ) : (
        <Rows empty="">
          {read.frame.tiers.map(({ id, title, diamonds }) => (
            <Row
              key={id}
              title={title}
              side={words.diamonds(diamonds)}
              closed={diamonds > state.diamonds ? texts.youHave(words.diamonds(state.diamonds)) : undefined}
            >
              {diamonds <= state.diamonds && (
                <div>
                  <ActButton act={skip(id)} label={texts.skipOf(title)}>
                    {texts.skipIt}
                  </ActButton>
                </div>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  )
}

function Energy() {
  const read = useRead('getEnergyRefillTiers')
  const { state } = useView()
  const game = useGame()
  const texts = words.todo
  return (
    <Section title={texts.energy}>
      {read.frame === undefined ? (
        <Waiting read={read} />
      ) : (
        <Rows empty="">
          {read.frame.tiers.map(({ id, title, diamonds, energy, unlimitedMinutes }) => (
            <Row
              key={id}
              title={title}
              about={energy === undefined ? texts.unlimited(Math.round((unlimitedMinutes ?? 0) / 60)) : undefined}
              side={words.diamonds(diamonds)}
              closed={diamonds > state.diamonds ? texts.youHave(words.diamonds(state.diamonds)) : undefined}
            >
              {diamonds <= state.diamonds && (
                <div>
                  <ActButton act={() => game.act('purchaseEnergyRefill', { tier: id })} label={texts.buyOf(title)}>
                    {texts.buy}
                  </ActButton>
                </div>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  )
}

function Shop() {
  const read = useRead('getStore')
  const game = useGame()
  const texts = words.todo
  if (read.frame === undefined) {
    return (
      <Section title={texts.shop}>
        <Waiting read={read} />
      </Section>
    )
  }
  const buy = (item: string, name: string) => async () => {
    const outcome: Outcome = await game.act('purchaseItem', { item })
    if (outcome.ok) game.notify('won', texts.bought(name))
    await read.reload()
  }
  const shelves = Map.groupBy(read.frame.items, ({ category }) => category)
  return (
    <Section title={texts.shop}>
      {[...shelves].map(([category, items]) => {
        const open = items.filter(({ unavailable }) => unavailable === undefined).length
        return (
          <Folded key={category} title={category} side={texts.shelf(items.length, open)}>
            <Rows empty={texts.nothingHere}>
              {items.map((item) => (
                <ItemRow key={item.id} item={item} buy={buy(item.id, item.name)} />
              ))}
            </Rows>
          </Folded>
        )
      })}
    </Section>
  )
}

interface ItemRowProps {
  readonly item: FrameOf<'store'>['items'][number]
  readonly buy: () => Promise<void>
}

function ItemRow({ item: { name, about, priceCents, owned, unavailable }, buy }: ItemRowProps) {
  const texts = words.todo
  return (
    <Row
      title={owned > 0 && unavailable === undefined ? texts.owned(name, owned) : name}
      about={about}
      side={money(priceCents)}
      closed={unavailable}
    >
      {unavailable === undefined && (
        <div>
          <ActButton act={buy} label={texts.buyOf(name)}>
            {texts.buy}
          </ActButton>
        </div>
      )}
    </Row>
  )
}
