import { hash } from 'node:crypto'
import { markUnlocked } from '@lifegrid/engine/life/rewards'
import { creditPurchase } from '@lifegrid/engine/systems/rewards/purchases'
import { casesOf } from '../define.ts'
import { catalogue, setDiamonds } from '../lives.ts'
import { ask } from '../questions.ts'
import { finishQuest, questToday } from '../quests.ts'

const achievement = catalogue.achievements?.[0]?.id ?? ''

export const acknowledgeAchievement = casesOf(
  'acknowledgeAchievement',
  {
    given({ life, minute }) {
      markUnlocked(life.retention, achievement, life.index, minute)
      life.retention.unseen = [achievement]
    },
    message: { id: achievement },
  },
  { no_such_achievement: { message: { id: 'flew-to-the-moon' } } },
)

export const claimDailyReward = casesOf(
  'claimDailyReward',
  {},
  { already_claimed: { before: [{ type: 'claimDailyReward' }] } },
)

export const claimQuestReward = casesOf(
  'claimQuestReward',
  { given: finishQuest, message: (one) => ({ questId: questToday(one) }) },
  {
    no_such_quest: { message: { questId: 'slay-the-dragon' } },
    already_claimed: {
      given: finishQuest,
      before: [{ type: 'claimQuestReward', message: (one) => ({ questId: questToday(one) }) }],
      message: (one) => ({ questId: questToday(one) }),
    },
    quest_unfinished: { message: (one) => ({ questId: questToday(one) }) },
  },
)

export const purchaseEnergyRefill = casesOf(
  'purchaseEnergyRefill',
  { message: { tier: 'small' } },
  {
    no_such_tier: { message: { tier: 'endless' } },
    energy_full: {
      given: ({ life }) => void Object.assign(life.retention, { energyReserve: 5_000 }),
      message: { tier: 'small' },
    },
    not_enough_diamonds: { given: ({ turn }) => setDiamonds(turn, 0), message: { tier: 'small' } },
  },
)

export const purchaseTimeSkip = casesOf(
  'purchaseTimeSkip',
  { life: 'old', message: { tier: 'one-hour' } },
  {
    decision_pending: { given: ask, message: { tier: 'one-hour' } },
    no_such_tier: { message: { tier: 'one-century' } },
    not_enough_diamonds: { given: ({ turn }) => setDiamonds(turn, 0), message: { tier: 'one-week' } },
  },
)

const receipt = 'store-receipt-0001'

export const purchaseInAppItem = casesOf(
  'purchaseInAppItem',
  { message: { productId: 'handful', receipt } },
  {
    no_such_product: { message: { productId: 'no-such-pack', receipt } },
    receipt_used: {
      given: ({ turn }) => creditPurchase(turn, `sha256:${hash('sha256', receipt)}`, 'handful', 60),
      message: { productId: 'handful', receipt },
    },
    purchase_pending: {
      before: [{ type: 'purchaseInAppItem', message: { productId: 'handful', receipt } }],
      message: { productId: 'handful', receipt },
    },
  },
)
