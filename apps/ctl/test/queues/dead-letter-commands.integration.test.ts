import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import { ownRedis } from '@lifegrid/testkit/redis'
import { expect, test, vi } from 'vitest'
import { discardCommand, listCommand, retryCommand, showCommand } from '../../src/queues/dead-letter-commands.ts'

test('[JOB-6] lifegrid dead-letters lists, shows, sends again and discards', async () => {
  const redis = await ownRedis()
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  vi.stubEnv('REDIS_URL', redis.url)
  vi.stubEnv('MYSQL_URL', 'mysql://nobody@127.0.0.1:1/none')
  const output = async (command: Promise<number>): Promise<[code: number, text: string]> => {
    const code = await command
    return [code, printed.splice(0).join('\n')]
  }
  const queues = bullmqQueues({
    redisUrl: redis.url,
    clock: systemClock,
    random: systemRandom,
    now: () => systemClock.now(),
    onError() {},
  })
  try {
    const job = { queue: 'offline-tick', runAt: 0 }
    // A job that can be taken again after an upgrade, as if another release had written it; and two that cannot.
    await queues.enqueue({ ...job, id: 'good', payload: '{"kind":"player"}' })
    await queues.enqueue({ ...job, id: 'bad', payload: 'oops' })
    await queues.enqueue({ ...job, id: 'other', queue: 'nowhere', payload: '{}' })
    const [first] = await queues.deadLetters.list(1)
    const mended = JSON.stringify({
      queue: 'offline-tick',
      id: 'good',
      payload: '{"kind":"player","player":"ada"}',
      reason: 'a fault',
    })
    await queues
      .bullmq()
      .find(({ name }) => name === 'dead-letter')
      ?.getJob(first?.id ?? '')
      .then((letter) => letter?.updateData(JSON.parse(mended)))

    const [, listed] = await output(listCommand({ limit: 10 }))
    expect(listed).toContain('dead-offline-tick-good')
    expect(listed).toContain('dead-nowhere-other')
    expect(await output(showCommand('dead-offline-tick-bad', {}))).toEqual([
      0,
      expect.stringMatching(
        /queue {4}offline-tick\njob {6}bad\nsince .*\npayload {2}oops\nerror {4}the payload is not JSON/,
      ),
    ])
    await expect(showCommand('dead-none', {})).rejects.toThrow('There is no dead letter')

    const [code, text] = await output(retryCommand(['dead-offline-tick-good', 'dead-offline-tick-bad'], {}))
    expect([code, text]).toEqual([
      1,
      expect.stringMatching(/retried 1\nnot retried: dead-offline-tick-bad: the payload is not JSON/),
    ])
    expect(await queues.counts('offline-tick')).toMatchObject({ waiting: 1 })

    // Nothing is deleted without --yes.
    expect(await output(discardCommand([], { all: true }))).toEqual([1, expect.stringContaining('2 would be deleted')])
    expect(await output(discardCommand([], { all: true, queue: 'nowhere', yes: true }))).toEqual([0, 'deleted 1'])
    expect((await queues.deadLetters.list(10)).map((letter) => letter.job)).toEqual(['bad'])
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    await queues.close()
    await redis.discard()
  }
})
