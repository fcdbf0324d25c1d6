import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { refusalOfTalk } from '@lifegrid/engine/systems/talk/conversations'
import { saidBefore, saidIn } from '@lifegrid/engine/systems/talk/said-message'
import type { Store } from '@lifegrid/storage/ports'
import { expect, test, vi } from 'vitest'
import { lifeWhere, rigWith } from './support/planted-life.ts'

// The autoplayer lives some decades here, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const context = { catalogue }
/** Real time for about a game year at the highest speed. */
const watchedMs = 90_000

/** The numbers and texts of all messages of ada's present life, in the order of the record. */
async function kept(store: Store, life: number): Promise<string[]> {
  const wanted = { life, before: 1_000_000, without: [], conversationsMax: 1_000, messagesMax: 1_000_000 }
  return (await store.earlierConversations('ada', wanted)).flat().map(shown).sort()
}

function shown({ conversation, n, text }: { conversation: number; n: number; text: string }): string {
  return `c${conversation}-${n} ${text}`
}

function talksWith(life: Life): string | undefined {
  return life.people.find((person) => refusalOfTalk(life, person, 'chat', minuteAt(life, life.at)) === undefined)?.id
}

/** What people write by themselves while ada watches at the highest speed. */
function writtenWhileWatching(life: Life) {
  const copy = structuredClone(life)
  const at = copy.at + 6_000
  apply(copy, { type: 'sys.connect', message: { edge: 'e', connection: 'c' } }, at, context)
  apply(copy, { type: 'speed', message: 1 }, at, context)
  return saidIn(advance(copy, at + watchedMs, context))
}

test('[TALK-8] what a command says is in the record once, with what the life had of older talks, and another owner adds nothing', async () => {
  const life = lifeWhere(
    (one) => one.status === 'playing' && saidBefore(one).length > 3 && talksWith(one) !== undefined,
    30,
  )
  const rig = await rigWith(life)
  const before = saidBefore(life).map(shown).sort()
  // People may have written while ada was away.
  const atFirst = await kept(rig.store, life.index)
  expect(atFirst).toEqual(expect.arrayContaining(before))
  const heard = () => rig.ada.heard('conversationEvent')
  const heardAtFirst = heard().length
  const id = await rig.ada.command('conversation', { character: talksWith(life), type: 'chat', text: 'Hello there' })
  await rig.clock.run(200)
  expect(rig.ada.lastAck()).toMatchObject({ replyTo: id })
  const all = await kept(rig.store, life.index)
  const told = heard()
    .slice(heardAtFirst)
    .map(({ body }) => (body as { message: { message: string } }).message.message)
  expect(told[0]).toBe('Hello there')
  expect(all).toHaveLength(atFirst.length + told.length)
  expect(all).toEqual(expect.arrayContaining(told.map((text) => expect.stringContaining(text))))

  await rig.crash()
  await rig.addSim('two')
  await rig.clock.run(6_000)
  await rig.ada.command('conversation', { character: talksWith(life), type: 'chat', text: 'Hello there' }, id)
  await rig.clock.run(200)
  expect(await kept(rig.store, life.index)).toEqual(all)
})

test('[TALK-8] what a person writes unasked is in the record before the client hears of it', async () => {
  const life = lifeWhere(
    (one) => one.status === 'playing' && one.question === null && writtenWhileWatching(one).length > 0,
    30,
  )
  const rig = await rigWith(life)
  await rig.ada.command('speed', 1)
  const heard = () =>
    rig.ada.heard('conversationEvent').map(({ body }) => (body as { message: { id: string } }).message.id)
  for (let ms = 0; ms < watchedMs && heard().length === 0; ms += 10) {
    await rig.clock.run(10)
    const record = await kept(rig.store, life.index)
    for (const id of heard()) {
      const name = id.replace(`c${life.index}-`, 'c')
      expect(
        record.filter((one) => one.startsWith(`${name} `)),
        name,
      ).toHaveLength(1)
    }
  }
  expect(heard().length).toBeGreaterThan(0)
})
