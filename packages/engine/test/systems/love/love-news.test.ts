import { describe, expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { sendLoveNews } from '../../../src/systems/love/love-news.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

describe('news about a relationship', () => {
  it('is sent to the client, and kept in the feed if it has an importance', () => {
    const one = grownLife(20)
    const person = addSomeone(one, { affinity: 65, familiarity: 50 })
    const turn = turnOf(one.life, one.minute(), one.context)
    sendLoveNews(turn, { what: 'dating', person, title: 'Two', message: 'You two.', importance: 7, affinityChange: 10 })
    expect(turn.frames).toMatchObject([
      { frame: 'messageEvent', body: { eventId: 'love-dating', title: 'Two', message: 'You two.', importance: 7 } },
      {
        frame: 'relationshipEvent',
        body: {
          minute: turn.minute,
          what: 'dating',
          personId: person.id,
          // The affinity is 65 and the familiarity 50: see `systems/love/relationships.ts`.
          status: 'close friend',
          affinity: 65,
          affinityChange: 10,
          message: null,
        },
      },
    ])
    expect(one.life.feed.at(-1)).toMatchObject({ eventId: 'love-dating' })
  })

  it('is not kept in the feed without an importance, and can be about nobody', () => {
    const one = grownLife(20)
    const turn = turnOf(one.life, one.minute(), one.context)
    const { feedCount } = one.life
    sendLoveNews(turn, { what: 'no-match', person: null, title: 'Nobody', message: 'Nobody there.' })
    expect(turn.frames).toEqual([
      {
        frame: 'relationshipEvent',
        body: {
          minute: turn.minute,
          what: 'no-match',
          personId: null,
          status: null,
          affinity: 0,
          affinityChange: 0,
          message: 'Nobody there.',
        },
      },
    ])
    expect(one.life.feedCount).toBe(feedCount)
  })
})
