import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { policyScript } from '@lifegrid/local/provision/apt'
import { decide, isNewEnough, missingMessage } from '@lifegrid/local/provision/decide'
import { gatherFacts } from '@lifegrid/local/provision/facts'
import { findNextTo, lookFor, searchPath } from '@lifegrid/local/provision/find'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lifegrid-test-path-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function program(name: string, output = '', mode = 0o755): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\necho '${output}'\n`)
  await chmod(path, mode)
  return path
}

const redis = 'Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64'
const mariadb = 'mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64 (Debian 12)'
const haproxy = 'HAProxy version 2.6.12-1+deb12u4 2026/10/17 - https://haproxy.org/'

describe('finding programs', () => {
  it('finds an executable file, but no plain file or folder of that name', async () => {
    await program('plain', '', 0o644)
    await mkdir(join(folder, 'redis-server'))
    const path = await program('valkey-server')
    expect(lookFor(['plain'], [folder])).toBeUndefined()
    expect(lookFor(['redis-server'], [folder])).toBeUndefined()
    expect(lookFor(['redis-server', 'valkey-server'], [folder])).toBe(path)
  })

  it('searches the PATH first, then the folders that are often not on it, each folder once', () => {
    const folders = searchPath('/somewhere:/usr/sbin::/somewhere')
    expect(folders.slice(0, 2)).toEqual(['/somewhere', '/usr/sbin'])
    expect(folders).toContain('/opt/homebrew/bin')
    expect(new Set(folders).size).toBe(folders.length)
  })

  it('prefers the installer next to its server', async () => {
    const path = await program('mariadb-install-db')
    expect(findNextTo(folder, ['mariadb-install-db'])).toBe(path)
  })
})

describe('the facts about the machine', () => {
  it('include programs that are new enough, and Docker is not asked when nothing is missing', async () => {
    await program('redis-server', redis)
    await program('mariadbd', mariadb)
    await program('haproxy', haproxy)
    await writeFile(join(folder, 'docker'), `#!/bin/sh\ntouch '${folder}/asked'\n`, { mode: 0o755 })
    const facts = await gatherFacts(() => {}, [folder], {})
    expect(facts.binaries).toEqual({
      redis: join(folder, 'redis-server'),
      mysql: join(folder, 'mariadbd'),
      haproxy: join(folder, 'haproxy'),
    })
    expect(lookFor(['asked'], [folder])).toBeUndefined()
    expect(facts.docker).toBeUndefined()
  })

  it('report a program that is too old, and include the next candidate', async () => {
    await program('mariadbd', 'mariadbd  Ver 10.3.39-MariaDB for Linux on x86_64')
    const mysqld = await program(
      'mysqld',
      '/usr/sbin/mysqld  Ver 8.4.6 for Linux on x86_64 (MySQL Community Server - GPL)',
    )
    const said: string[] = []
    const facts = await gatherFacts((line) => said.push(line), [folder], {})
    expect(facts.binaries.mysql).toBe(mysqld)
    expect(said.join()).toMatch(/mariadbd is not usable.*10\.3\.39/)
  })

  it('include Docker only when its engine answers', async () => {
    await program('docker', '27.1.1')
    expect((await gatherFacts(() => {}, [folder], {})).docker).toBe(join(folder, 'docker'))
    await writeFile(join(folder, 'docker'), '#!/bin/sh\necho no daemon >&2\nexit 1\n', { mode: 0o755 })
    expect((await gatherFacts(() => {}, [folder], {})).docker).toBeUndefined()
  })
})

describe('the policy that keeps Debian from starting services', () => {
  it('denies while the installing process runs, and has no effect afterwards', () => {
    const answer = (pid: number): number | null => spawnSync('/bin/sh', ['-c', policyScript(pid)]).status
    const gone = spawnSync('/bin/true')
    expect(answer(process.pid)).toBe(101)
    expect(answer(gone.pid)).toBe(0)
  })
})

describe('the decision', () => {
  it('prefers installed programs, then Docker, then the package manager', () => {
    const found = { redis: '/bin/redis-server' }
    expect(decide({ binaries: found, docker: '/bin/docker', installer: 'apt' })).toEqual({
      redis: { how: 'binary', path: '/bin/redis-server' },
      mysql: { how: 'container', docker: '/bin/docker' },
      haproxy: { how: 'container', docker: '/bin/docker' },
    })
    const without = decide({ binaries: found, docker: undefined, installer: 'apt-sudo' })
    expect(without.mysql).toEqual({ how: 'install', installer: 'apt-sudo' })
    expect(decide({ binaries: found, docker: undefined, installer: undefined }).haproxy).toEqual({ how: 'missing' })
  })

  it('accepts the versions that the nodes accept', () => {
    expect(isNewEnough('redis', redis)).toBe(true)
    expect(isNewEnough('redis', 'Redis server v=6.2.14 sha=00000000:0')).toBe(false)
    expect(isNewEnough('mysql', mariadb)).toBe(true)
    expect(isNewEnough('mysql', 'mysqld  Ver 5.7.44 for Linux on x86_64 (MySQL Community Server (GPL))')).toBe(false)
    expect(isNewEnough('mysql', 'mysqld  Ver 8.4.0 for macos14 on arm64 (Homebrew)')).toBe(true)
    expect(isNewEnough('haproxy', haproxy)).toBe(true)
    expect(isNewEnough('haproxy', 'HA-Proxy version 2.0.34 2024/04/05')).toBe(false)
    expect(isNewEnough('haproxy', 'command not found')).toBe(false)
  })

  it('lists in one message what is missing and how to install it', () => {
    const linux = missingMessage(['mysql', 'haproxy'], 'linux')
    expect(linux).toContain('sudo apt-get install mariadb-server haproxy')
    expect(linux).toContain('MariaDB 10.6 or later')
    expect(linux).not.toContain('redis')
    expect(missingMessage(['redis'], 'darwin')).toContain('brew install redis')
  })
})
