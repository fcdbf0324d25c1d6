import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { ItemDefinition } from '../catalogue/item.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import { type LifeAt, type Refusal, whyUnavailable } from '../core/refusal.ts'
import type { Life } from '../life/life.ts'
import { homesRunByOthers } from '../systems/home/family-homes.ts'
import { type Home, homeOf, homesOf, homeTexts } from '../systems/home/homes.ts'
import { refuseHome } from '../systems/home/housing.ts'
import { netWorthAt, statementAt } from '../systems/money/accounts.ts'
import { refusePurchase } from '../systems/money/shop.ts'

type Item = FrameBody<'store'>['items'][number]
type HomeShape = FrameBody<'store'>['homes'][number]

/** The items, each with what is the same for all players. */
const allItems = perCatalogue((catalogue) => (catalogue.items ?? []).map((item) => ({ item, fixed: fixedItem(item) })))

/** What is the same for all players of every home that a player can be shown, by id. */
const fixedHomes = perCatalogue(
  (catalogue) =>
    new Map([...homesRunByOthers, ...(catalogue.homes ?? [])].map((home) => [home.id, fixedHome(catalogue, home)])),
)

/** The part of the `store` frame that is the same for all players. */
export const storePart = perCatalogue((catalogue) => ({
  items: allItems(catalogue).map(({ fixed }) => fixed),
  homes: [...fixedHomes(catalogue).values()],
}))

/** The body of the `store` frame: items, homes, and the player's finances at a minute. */
export function storeFrameOf(life: Life, minute: number, catalogue: Catalogue): FrameBody<'store'> {
  const lifeAt = { life, minute, catalogue }
  const { finances } = life
  const { plan } = finances
  const { cash, retirement, home, debts } = statementAt(life, minute)
  return {
    items: allItems(catalogue).map(({ item, fixed }) => ({
      ...fixed,
      owned: finances.items.filter((one) => one.id === item.id).length,
      ...closedBy(refusePurchase(life, minute, item), lifeAt),
    })),
    homes: homesSeenBy(life, catalogue).map((one) => {
      const current = one.id === finances.home
      return {
        ...(fixedHomes(catalogue).get(one.id) ?? fixedHome(catalogue, one)),
        current,
        ...(current ? {} : closedBy(refuseHome(lifeAt, one), lifeAt)),
      }
    }),
    money: {
      cashCents: cash,
      retirementCents: retirement,
      homeCents: home,
      debts: { ...debts },
      netWorthCents: netWorthAt(life, minute),
      incomeCents: plan.income - plan.tax - plan.saved,
      essentialsCents: plan.essentials,
      paymentsCents: plan.payments.student + plan.payments.mortgage + plan.payments.loan,
      habit: finances.habit,
    },
  }
}

function fixedItem({
  id,
  name,
  about,
  category,
  priceCents,
  kind,
}: ItemDefinition): Omit<Item, 'owned' | 'unavailable'> {
  return { id, name, about, category, priceCents, kind }
}

function fixedHome(catalogue: Catalogue, home: Home): Omit<HomeShape, 'current' | 'unavailable'> {
  const { id, weeklyCents, priceCents } = home
  return { id, ...homeTexts(catalogue, home), weeklyCents, ...(priceCents === undefined ? {} : { priceCents }) }
}

/** The homes to which the player can move, and the present one. */
function homesSeenBy(life: Life, catalogue: Catalogue): readonly Home[] {
  const homes = homesOf(catalogue)
  return homes.some(({ id }) => id === life.finances.home) ? homes : [homeOf(catalogue, life), ...homes]
}

function closedBy(refused: Refusal | undefined, lifeAt: LifeAt): { unavailable?: string } {
  return refused === undefined ? {} : { unavailable: whyUnavailable(refused, lifeAt) }
}
