import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/ports.ts'
import { commandsOf, partitions, range } from './rows.ts'

const ada = 'ada'

/** The part of the store's contract for the jobs that are committed with commands. */
export function outboxContract(current: () => Store): void {
  let store: Store

  describe('outbox', () => {
    beforeEach(async () => {
      store = current()
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    })

    it('[GATE-3] jobs are returned from their commit until they are done, the earliest first', async () => {
      const job = (id: string, runAt: number) => ({ id, queue: 'push', payload: `{"n":"${id}"}`, runAt })
      await store.commit(0, commandsOf(ada, [1], 1, { outbox: [job('late', 30), job('b', 20), job('a', 20)] }))
      await store.commit(0, commandsOf(ada, [2], 1, { outbox: [job('early', 10)] }))
      expect((await store.outboxPending(3)).map((each) => each.id)).toEqual(['early', 'a', 'b'])
      await store.outboxDone(['early', 'b', 'never-there'])
      await store.outboxDone([])
      expect(await store.outboxPending(10)).toEqual([job('a', 20), job('late', 30)])
    })

    it('[JOB-4] no other worker gets a claimed job until the claim ends; the earliest comes first', async () => {
      const job = (id: string, runAt: number) => ({ id, queue: 'push', payload: `{"n":"😀 ${id}"}`, runAt })
      const ids = ['d"\\', 'c😀', 'b', 'a']
      const jobs = ids.map((id, index) => job(id, index < 2 ? 10 : 20))
      await store.commit(0, commandsOf(ada, [1], 1, { outbox: jobs }))
      const claim = (now: number, until: number, limit: number) => store.claimOutbox({ now, until, limit })
      expect(await claim(1000, 5000, 3)).toEqual([job('c😀', 10), job('d"\\', 10), job('a', 20)])
      expect(await claim(1000, 6000, 3)).toEqual([job('b', 20)])
      expect(await claim(4999, 9000, 3)).toEqual([])
      await store.outboxDone(['c😀'])
      expect(await store.outboxPending(10)).toHaveLength(3)
      expect(await claim(5000, 9000, 3)).toEqual([job('d"\\', 10), job('a', 20)])
      expect(await claim(6000, 9000, 3)).toEqual([job('b', 20)])
    })

    it('[GATE-3] a job that is in the outbox already is not added again', async () => {
      const job = { id: 'one', queue: 'push', payload: '{"first":true}', runAt: 1 }
      await store.commit(0, commandsOf(ada, [1], 1, { outbox: [job] }))
      await store.commit(0, commandsOf(ada, [2], 1, { outbox: [{ ...job, payload: '{"first":false}' }] }))
      expect(await store.outboxPending(10)).toEqual([job])
      expect(await store.journal(ada)).toHaveLength(2)
    })
  })
}
