import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import { dateIdeaIds, giftIds, weddingIds } from '@lifegrid/contract/shapes/romance-choices'
import { phrase } from '../core/message.ts'
import { type LifeAt, type Refusal, whyUnavailable } from '../core/refusal.ts'
import { dateIdeas, gifts, weddings } from '../systems/love/evenings.ts'
import { refuseDate, refuseGift, refuseWedding } from '../systems/love/romance-costs.ts'
import { interestWords } from '../systems/people/nature.ts'

/** The body of the `dateIdeas` frame: the price lists of evenings, gifts and weddings, and what is open to the player. */
export function dateIdeasOf(lifeAt: LifeAt): FrameBody<'dateIdeas'> {
  const { life, minute, catalogue } = lifeAt
  const closed = (refused: Refusal | undefined): { unavailable?: string } =>
    refused === undefined ? {} : { unavailable: whyUnavailable(refused, lifeAt) }
  return {
    dates: dateIdeaIds.map((id) => ({
      id,
      title: phrase(catalogue, `love.idea-${id}`),
      energy: dateIdeas[id].energy,
      priceCents: dateIdeas[id].cents,
      suits: interestWords(catalogue, dateIdeas[id].suits),
      ...closed(refuseDate(life, minute, dateIdeas[id])),
    })),
    gifts: giftIds.map((id) => ({
      id,
      title: phrase(catalogue, `love.gift-${id}`),
      priceCents: gifts[id].cents,
      affinity: gifts[id].affinity,
      suits: interestWords(catalogue, gifts[id].suits),
      ...closed(refuseGift(life, minute, gifts[id])),
    })),
    weddings: weddingIds.map((id) => ({
      id,
      title: phrase(catalogue, `love.size-${id}`),
      priceCents: weddings[id].cents,
      affinity: weddings[id].affinity,
      ...closed(refuseWedding(life, minute, weddings[id])),
    })),
  }
}
