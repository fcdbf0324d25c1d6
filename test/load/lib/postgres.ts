import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import type { Reaper } from '@lifegrid/local/process/reaper'

const installed = '/usr/lib/postgresql'
const startTriesMax = 100

/**
 * A PostgreSQL of Debian's, for a baseline: with its defaults, in a folder that is thrown away, and reached by a socket in this folder.
 * PostgreSQL refuses to run as root, so root runs it as the user `postgres`.
 * @throws Error when it is not installed or does not start.
 */
export async function startPostgres(reaper: Reaper): Promise<{ readonly dsn: string; stop(): Promise<void> }> {
  const version = existsSync(installed) ? readdirSync(installed).sort().at(-1) : undefined
  if (version === undefined) throw new Error(`there is no PostgreSQL in ${installed}`)
  const program = (name: string): string => join(installed, version, 'bin', name)
  const folder = await mkdtemp(join(tmpdir(), 'lifegrid-postgres-'))
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder }
  const made = spawnSync(program('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust'], options)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const server = spawn(program('postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...options,
    stdio: 'ignore',
  })
  reaper.watch(server.pid as number)
  for (let tries = 0; spawnSync(program('pg_isready'), ['-h', folder], options).status !== 0; tries++) {
    if (tries === startTriesMax || server.exitCode !== null) throw new Error('PostgreSQL does not start')
    await sleep(clock, 100)
  }
  return {
    dsn: `postgresql://postgres@/postgres?host=${folder}`,
    async stop() {
      if (server.exitCode === null) {
        server.kill('SIGINT')
        await once(server, 'exit')
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function idOf(flag: '-u' | '-g'): number {
  const asked = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  if (asked.status !== 0) throw new Error('there is no user postgres, and root may not run PostgreSQL')
  return Number(asked.stdout)
}
