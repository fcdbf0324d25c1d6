import { type Refusal, refusal } from '../../core/refusal.ts'
import type { Life } from '../../life/life.ts'
import { refuseEnergy, refuseMoney } from '../money/affordable.ts'
import type { DateIdea, Gift } from './evenings.ts'
import { refuseWithin, requirePartner } from './romance-rules.ts'

/** Days between two evenings. */
const dateRestDays = 3
/** Days between two gifts: weekly gifts are kind, daily ones arouse suspicion. */
const giftRestDays = 7

/** Why the player cannot spend such an evening with the partner now; undefined if they can. */
export function refuseDate(life: Life, minute: number, idea: DateIdea): Refusal | undefined {
  return (
    refuseSingle(life) ??
    refuseWithin(life.love.datedMinute, minute, dateRestDays, 'love.evening-recently') ??
    refuseEnergy(life, minute, idea.energy) ??
    refuseMoney(life, minute, idea.cents)
  )
}

/** Why the player cannot give the partner this gift now; undefined if they can. */
export function refuseGift(life: Life, minute: number, gift: Gift): Refusal | undefined {
  return (
    refuseSingle(life) ??
    refuseWithin(life.love.giftMinute, minute, giftRestDays, 'love.gift-recently') ??
    refuseMoney(life, minute, gift.cents)
  )
}

/** Why the player cannot have such a wedding now; undefined if they can. */
export function refuseWedding(life: Life, minute: number, wedding: { readonly cents: number }): Refusal | undefined {
  const partner = requirePartner(life)
  if ('code' in partner) return partner
  const { bond } = life.love
  if (bond?.status === 'married') return refusal('already_married', 'love.already-married', { partner })
  if (bond?.status !== 'engaged') return refusal('not_engaged', 'love.not-engaged', { partner })
  return refuseMoney(life, minute, wedding.cents)
}

function refuseSingle(life: Life): Refusal | undefined {
  const partner = requirePartner(life)
  return 'code' in partner ? partner : undefined
}
