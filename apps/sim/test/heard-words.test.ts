import { catalogue } from '@lifegrid/content/catalogue.generated'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { refusalOfTalk } from '@lifegrid/engine/systems/talk/conversations'
import { expect, test, vi } from 'vitest'
import { withHeardWords } from '../src/lives/heard-words.ts'
import { lifeWhere, rigWith } from './support/planted-life.ts'

// The autoplayer lives some decades here, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const listeners = (life: Life) =>
  life.people.filter((person) => refusalOfTalk(life, person, 'chat', minuteAt(life, life.at)) === undefined)

test('[TALK-12] the sim hears what the player wrote, and has it in the journal, from which a replay takes it', async () => {
  const life = lifeWhere(
    (one) => one.status === 'playing' && listeners(one).some(({ affinity }) => Math.abs(affinity) < 80),
    30,
  )
  const rig = await rigWith(life)
  const person = listeners(life).find(({ affinity }) => Math.abs(affinity) < 80)
  const say = async (message: object): Promise<void> => {
    await rig.ada.command('conversation', { character: person?.id, type: 'chat', ...message })
    await rig.clock.run(200)
  }
  // Somebody may have written while ada was away.
  const { length } = rig.ada.heard('conversationEvent')
  await say({ text: 'You are an idiot, and I hate you.' })
  await say({ text: 'What time is it?' })
  const stored = await rig.store.load('ada')
  if (stored === undefined) throw new Error('ada is in the record')
  const affinityIn = (one: Life): number => one.people.find(({ id }) => id === person?.id)?.affinity ?? 0
  expect(affinityIn(rebuild(stored, { catalogue }))).toBe(affinityIn(rig.planted) - 5)
  await say({})
  const heard = rig.ada
    .heard('conversationEvent')
    .slice(length)
    .map(({ body }) => body as { message: { sentiment: string } })
  // The templates of the sim answer unkind words as they deserve.
  expect(heard.slice(0, 3).map(({ message }) => message.sentiment)).toEqual(['negative', 'negative', 'neutral'])
  const entries = (await rig.store.journal('ada')).filter(({ type }) => type === 'conversation')
  expect(entries.map(({ message }) => JSON.parse(message).regard)).toEqual(['negative', 'neutral', undefined])
})

test('[TALK-12] only the sim says how words are meant', () => {
  const sent = { character: 'p1', type: 'chat', text: 'You are an idiot', regard: 'positive' }
  expect(withHeardWords('conversation', sent)).toEqual({ ...sent, regard: 'negative' })
  expect(withHeardWords('conversation', { character: 'p1', type: 'chat', regard: 'positive' })).toEqual({
    character: 'p1',
    type: 'chat',
  })
  const other = { text: 'You are an idiot' }
  expect(withHeardWords('feedback', other)).toBe(other)
  expect(withHeardWords('conversation', null)).toBeNull()
})
