import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { encode, lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { Store } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { runningRig } from './support/sim-rig.ts'

const engine = { catalogue }

/** Trims the journal of `ada` behind the entry `seq`, as a worker does it; the rows too when `withRows`. */
async function trim(store: Store, seq: number, withRows: boolean): Promise<void> {
  const life = rebuild({ snapshot: null, journal: await store.journal('ada', seq) }, engine)
  const { at } = life
  const checkpoint = { playerId: 'ada', seq, at, minute: minuteAt(life, at), schemaVersion: stateVersion }
  expect(await store.keepCheckpoint({ ...checkpoint, hash: lifeHash(life), data: encode(life) }, 0)).toBe(true)
  await store.trimMessages('ada', 1000)
  if (!withRows) return
  const folded = await store.foldLedger('ada', seq)
  const openedSeq = folded.outcome === 'folded' ? folded.seq : 0
  await store.trimLines('ada', openedSeq, 1000)
  await store.trimEntries('ada', { throughSeq: seq, openedSeq }, 1000)
}

for (const withRows of [false, true]) {
  const what = withRows ? 'rows' : 'messages'
  test(`[KEEP-1] [CMD-5] an owner whose life loses its old ${what} goes on, and so does the next owner`, async () => {
    const { clock, store, one, addSim, begin } = await runningRig()
    const [ada] = await begin('ada')
    const first = await ada.command('speed', 500)
    await clock.run(300)
    const answer = ada.lastAck()
    await ada.disconnect()
    await clock.run(300)
    await ada.connect()
    await clock.run(300)
    const { seq = 0 } = (await store.load('ada'))?.snapshot ?? {}
    expect(seq).toBeGreaterThan(3)
    await trim(store, seq, withRows)

    const second = await ada.command('speed', 1000)
    await clock.run(300)
    expect(ada.lastAck()).toMatchObject({ replyTo: second })
    await one.crash()
    await addSim('two')
    await clock.run(5000)
    // The new owner has loaded the life, and knows the trimmed command for as long as its row is kept.
    const before = (await store.head('ada'))?.headSeq ?? 0
    await ada.command('speed', 500, first)
    await clock.run(300)
    const journal = await store.journal('ada')
    const again = journal.filter(({ seq: each, type }) => each > before && type === 'speed')
    expect(again).toHaveLength(withRows ? 1 : 0)
    if (!withRows) expect(ada.lastAck()).toMatchObject({ replyTo: first, minute: answer?.minute })
    const third = await ada.command('speed', 1000)
    await clock.run(300)
    expect(ada.lastAck()).toMatchObject({ replyTo: third })

    const checkpoint = (await store.checkpoint('ada')) ?? null
    const after = (await store.journal('ada')).filter((entry) => entry.seq > seq)
    const replayed = rebuild({ snapshot: checkpoint, journal: after }, engine)
    const stored = await store.load('ada')
    const loaded = rebuild(stored ?? { snapshot: null, journal: [] }, engine)
    const at = Math.max(replayed.at, loaded.at)
    for (const life of [replayed, loaded]) advance(life, at, engine)
    expect(lifeHash(replayed)).toBe(lifeHash(loaded))
  })
}
