import { expect, test } from 'vitest'
import { heldCommits } from './support/held-commits.ts'
import { sequenceProblems } from './support/received-frames.ts'
import { runningRig } from './support/sim-rig.ts'

/** A player in a rig whose commits the test holds. */
async function heldRig() {
  const commits = heldCommits()
  const rig = await runningRig(commits.faults)
  const [ada] = await rig.begin('ada')
  return { ...rig, ada, commits }
}

test.each(['getHeirs', 'resync'])(
  '[GATE-1] the answer to a query waits for the commit of the changes that it may have read: %s',
  async (query) => {
    const { clock, ada, commits } = await heldRig()
    commits.hold()
    const before = ada.heard().length
    const command = await ada.command('speed', 500)
    await clock.run(50)
    const asked = await ada.command(query, undefined)
    await clock.run(50)
    expect(ada.heard()).toHaveLength(before)
    commits.release()
    await clock.run(50)
    const answers = ada.heard().flatMap(({ body }) => (body.replyTo === undefined ? [] : [body.replyTo]))
    expect(answers.slice(-2)).toEqual([command, asked])
    expect(sequenceProblems(ada.heard())).toEqual([])
  },
)

test('[GATE-1] an older connection is closed when the newer one is committed, and not before', async () => {
  const { clock, ada, closed, commits } = await heldRig()
  const older = ada.connection
  commits.hold()
  await ada.connect()
  await clock.run(50)
  expect(closed).toEqual([])
  commits.release()
  await clock.run(50)
  expect(closed).toMatchObject([{ connection: older, close: 'replaced' }])
})

test('[GATE-1] the connection through a lost edge is closed when the disconnect is committed, and not before', async () => {
  const { clock, ada, edge, closed, commits } = await heldRig()
  commits.hold()
  edge.kill()
  await clock.run(3000)
  expect(closed).toEqual([])
  commits.release()
  await clock.run(50)
  expect(closed).toMatchObject([{ connection: ada.connection, close: 'resync' }])
})

test('[GATE-1] a client that resumes gets the frames that wait for a commit after those that it missed', async () => {
  const { clock, ada, commits } = await heldRig()
  await ada.command('stop', undefined)
  await clock.run(50)
  const missed = await ada.command('speed', 1000)
  await clock.run(50)
  const seen = ada.heard().at(-2)
  if (!seen) throw new Error('ada has received frames')
  commits.hold()
  const waiting = await ada.command('speed', 500)
  await clock.run(50)
  const first = ada.connection
  await ada.connect({ epoch: seen.epoch, seq: seen.seq })
  await clock.run(50)
  commits.release()
  await clock.run(50)
  const resumed = ada.heard().filter(({ connection }) => connection !== first)
  expect(resumed.map(({ seq }) => seq)).toEqual(resumed.map((_, i) => seen.seq + 1 + i))
  const acked = resumed.filter(({ type }) => type === 'ack').map(({ body }) => body.replyTo)
  expect(acked.slice(0, 2)).toEqual([missed, waiting])
})
