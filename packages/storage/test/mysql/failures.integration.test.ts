import { type Clock, sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { startTcpProxy, type TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../src/limits.ts'
import { connectionOptions } from '../../src/mysql/connection-options.ts'
import { database } from '../../src/mysql/database.ts'
import { mysqlStore } from '../../src/mysql/store.ts'
import { type Store, StoreError } from '../../src/ports.ts'
import { type OpenMysql, openMysql } from '../open-mysql.ts'
import { commandsOf, partitions, playerHead, range, snapshotOf } from '../rows.ts'
import { rawSession } from './raw-session.ts'

describe('failures on a real server', () => {
  let open: OpenMysql
  let proxy: TcpProxy
  let far: Store

  const throughProxy = (clock: Clock = systemClock): Promise<Store> => {
    const url = new URL(open.database.url)
    url.host = `${proxy.host}:${proxy.port}`
    return mysqlStore({ url: url.toString(), lanes: 1, clock })
  }
  const failure = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error)

  beforeEach(async () => {
    open = await openMysql()
    await open.store.settings({ partitions, lanes: 2 })
    await open.store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    const url = new URL(open.database.url)
    proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) })
    far = await throughProxy()
  })
  afterEach(async () => {
    proxy.resume()
    await far.close()
    await proxy.close()
    await open.done()
  })

  it('[GATE-2] a commit whose answer is lost has an unknown outcome; the lane’s next commit uses a new connection', async () => {
    await far.commit(0, commandsOf('ada', [1], 1))
    proxy.freezeOneWay('toClient')
    const late = failure(far.commit(0, commandsOf('ada', [2], 1)))
    while ((await open.store.journal('ada')).length < 2) await sleep(systemClock, 5)
    proxy.cut()
    expect(await late).toBeInstanceOf(StoreError)
    expect(await late).toMatchObject({ unknown: true })
    proxy.resume()
    expect(await far.commit(0, commandsOf('ada', [3], 1))).toEqual({ outcome: 'committed' })
  })

  it('[GATE-2] a commit that is never answered has an unknown outcome after its deadline', async () => {
    const clock = manualClock()
    const slow = await throughProxy(clock)
    await slow.commit(0, commandsOf('ada', [1], 1))
    proxy.freeze()
    const late = failure(slow.commit(0, commandsOf('ada', [2], 1)))
    await clock.run(limits.commitMs - 1)
    const early = Symbol('not yet')
    expect(await Promise.race([late, Promise.resolve(early)])).toBe(early)
    await clock.run(1)
    expect(await late).toMatchObject({ name: 'StoreError', unknown: true })
    proxy.cut()
    proxy.resume()
    expect((await slow.commit(0, commandsOf('bob', [1], 1))).outcome).toBe('committed')
    await slow.close()
  })

  it('a commit that cannot connect fails with nothing written', async () => {
    proxy.refuse()
    expect(await failure(far.commit(0, commandsOf('ada', [1], 1)))).toMatchObject({
      name: 'StoreError',
      unknown: false,
    })
    expect(await open.store.journal('ada')).toEqual([])
    proxy.resume()
    expect((await far.commit(0, commandsOf('ada', [1], 1))).outcome).toBe('committed')
  })

  it('a connection that breaks between two commits is replaced without a failure', async () => {
    await far.commit(0, commandsOf('ada', [1], 1))
    proxy.cut()
    // The client notices it after the proxy has closed the connection, in the next turn of the event loop.
    while (proxy.connections > 0) await sleep(systemClock, 5)
    await sleep(systemClock, 20)
    expect((await far.commit(0, commandsOf('ada', [2], 1))).outcome).toBe('committed')
    await expect(far.ping()).resolves.toBeUndefined()
  })

  it('every other call throws a StoreError too when the server cannot be reached', async () => {
    proxy.refuse()
    expect(await failure(far.load('ada'))).toBeInstanceOf(StoreError)
    expect(await failure(far.ping())).toBeInstanceOf(StoreError)
    proxy.resume()
    expect(await far.load('ada')).toBeUndefined()
  })

  it('[LANE-2] the server ends a query at its deadline, so that it does not continue during the next attempt', async () => {
    const db = database(connectionOptions(open.database.url), { queryMs: 200 })
    const endless = sql`SELECT COUNT(*) AS n FROM ${sql.join(
      range(1, 8).map((n) => sql`information_schema.columns ${sql.ref(`c${n}`)}`),
      sql` JOIN `,
    )}`
    const error = await failure(endless.execute(db))
    await db.destroy()
    // ER_STATEMENT_TIMEOUT of MariaDB, ER_QUERY_TIMEOUT of MySQL.
    expect([1969, 3024]).toContain((error as { errno?: number }).errno)
    await expect(open.store.ping()).resolves.toBeUndefined()
  })

  it('the victim of a deadlock has written nothing, and its lane continues', async () => {
    const { store } = open
    for (const id of ['ada', 'bob']) await store.commit(0, commandsOf(id, [1], 1))
    const raw = await rawSession(open.database.url)
    await raw.query('BEGIN')
    // The server rolls back the transaction that has changed fewer rows, so this one changes many.
    await raw.query('INSERT INTO outbox (job_id, queue, payload, run_at) VALUES ?', [
      range(1, 500).map((n) => [`filler-${n}`, 'push', '{}', n]),
    ])
    await raw.query("SELECT * FROM player WHERE player_id = 'bob' FOR UPDATE")
    const ada = commandsOf('ada', [2], 1)
    const bob = commandsOf('bob', [2], 1)
    const both = {
      ...ada,
      fences: [...ada.fences, ...bob.fences],
      players: [playerHead('ada', 2), playerHead('bob', 2)],
    }
    const victim = failure(store.commit(0, both))
    await raw.untilRunning('INSERT INTO player ')
    await raw.query("SELECT * FROM player WHERE player_id = 'ada' FOR UPDATE")
    expect(await victim).toMatchObject({ name: 'StoreError', unknown: false })
    await raw.query('ROLLBACK')
    await raw.end()
    expect(await store.journal('ada')).toHaveLength(1)
    expect(await store.commit(0, both)).toEqual({ outcome: 'committed' })
  })

  it('a batch that is too large for the server is refused before it is sent', async () => {
    const data = new Uint8Array(limits.commitBytesMax)
    const batch = commandsOf('ada', [1], 1, { snapshots: [snapshotOf('ada', 1, { data })] })
    const error = await failure(open.store.commit(0, batch))
    expect(error).toMatchObject({ name: 'StoreError', unknown: false })
    expect(String(error)).toContain('larger than')
  })

  it('a batch of megabytes is committed, for example all snapshots of a released partition', async () => {
    const data = new Uint8Array(64 * 1024).fill(7)
    const snapshots = range(1, 100).map((n) => snapshotOf(`player-${n}`, 1, { data }))
    const batch = commandsOf('ada', [1], 1, { snapshots: [...snapshots, snapshotOf('ada', 1, { data })] })
    expect(await open.store.commit(0, batch)).toEqual({ outcome: 'committed' })
    const life = await open.store.load('ada')
    expect(Buffer.compare(life?.snapshot?.data ?? Buffer.alloc(0), data)).toBe(0)
  })

  it('a value that does not fit its column is refused and never truncated', async () => {
    const long = commandsOf('ada', [1], 1)
    const entry = { ...long.journal[0], type: 'x'.repeat(65) } as (typeof long.journal)[0]
    const error = await failure(open.store.commit(0, { ...long, journal: [entry] }))
    expect(error).toMatchObject({ name: 'StoreError', unknown: false })
    expect(await open.store.journal('ada')).toEqual([])
  })
})
