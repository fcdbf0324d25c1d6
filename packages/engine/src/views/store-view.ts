import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type LifeAt, type Refusal, whyUnavailable } from '../core/refusal.ts'
import type { Life } from '../life/life.ts'
import { type Home, homeOf, homesOf, homeTexts } from '../systems/home/homes.ts'
import { refuseHome } from '../systems/home/housing.ts'
import { netWorthAt, statementAt } from '../systems/money/accounts.ts'
import { refusePurchase } from '../systems/money/shop.ts'

/** The body of the `store` frame: items, homes, and the player's finances at a minute. */
export function storeFrameOf(life: Life, minute: number, catalogue: Catalogue): FrameBody<'store'> {
  const lifeAt = { life, minute, catalogue }
  const { finances } = life
  const { plan } = finances
  const { cash, retirement, home, debts } = statementAt(life, minute)
  return {
    items: (catalogue.items ?? []).map((item) => ({
      id: item.id,
      name: item.name,
      about: item.about,
      category: item.category,
      priceCents: item.priceCents,
      kind: item.kind,
      owned: finances.items.filter((one) => one.id === item.id).length,
      ...closedBy(refusePurchase(life, minute, item), lifeAt),
    })),
    homes: homesSeenBy(life, catalogue).map((one) => {
      const current = one.id === finances.home
      return {
        id: one.id,
        ...homeTexts(catalogue, one),
        weeklyCents: one.weeklyCents,
        ...(one.priceCents === undefined ? {} : { priceCents: one.priceCents }),
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

/** The homes to which the player can move, and the present one. */
function homesSeenBy(life: Life, catalogue: Catalogue): readonly Home[] {
  const homes = homesOf(catalogue)
  return homes.some(({ id }) => id === life.finances.home) ? homes : [homeOf(catalogue, life), ...homes]
}

function closedBy(refused: Refusal | undefined, lifeAt: LifeAt): { unavailable?: string } {
  return refused === undefined ? {} : { unavailable: whyUnavailable(refused, lifeAt) }
}
