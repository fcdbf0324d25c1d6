import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { expect, it } from 'vitest'
import { newSecrets, withServers } from '../../src/deploy/secrets.ts'
import { secretsCommand } from '../../src/deploy/secrets-command.ts'

const hosts = { redis: 'redis:6379', mysql: 'mysql:3306' }

it('have a user of Redis and of MySQL for each role, with the password of its address', () => {
  const files = newSecrets(hosts, seededRandom('secrets'))
  expect(files.get('users.acl')).not.toContain('PASSWORD_SHA256')
  expect(files.get('users.acl')?.match(/#[0-9a-f]{64}/g)).toHaveLength(4)
  for (const role of ['edge', 'sim', 'worker', 'operator']) {
    expect(files.get(`redis_url_${role}`)).toMatch(new RegExp(`^redis://lifegrid_${role}:[0-9a-z]{40}@redis:6379$`))
    const { password } = new URL(files.get(`mysql_url_${role}`) as string)
    expect(files.get('users.sql')).toContain(`'lifegrid_${role}'@'%' IDENTIFIED BY '${password}'`)
  }
  expect(files.get('export_key')).toMatch(/^[0-9a-f]{64}$/)
  const values = [...files].filter(([name]) => !name.startsWith('users')).map(([, value]) => value)
  expect(new Set(values).size).toBe(values.length)
})

it('are written once, into a folder that only its owner can open', async () => {
  const folder = await testFolder('secrets')
  try {
    const target = join(folder, 'secrets')
    expect(await secretsCommand(target, hosts)).toBe(0)
    const before = await readFile(join(target, 'auth_secret'), 'utf8')
    expect((await stat(target)).mode & 0o777).toBe(0o700)
    await expect(secretsCommand(target, hosts)).rejects.toThrow('is not empty')
    expect(await readFile(join(target, 'auth_secret'), 'utf8')).toBe(before)
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('[SHARD-2] of further MySQL servers are appended to the lists that exist, with the users of the first', async () => {
  const files = newSecrets(hosts, seededRandom('secrets'))
  const lists = withServers(files, ['mysql-1:3306'])
  expect([...lists.keys()]).toEqual(['edge', 'sim', 'worker', 'operator', 'root'].map((role) => `mysql_urls_${role}`))
  const first = files.get('mysql_url_sim') ?? ''
  expect(lists.get('mysql_urls_sim')).toBe(`${first},${first.replace('@mysql:3306/', '@mysql-1:3306/')}`)
  expect(() => withServers(new Map([...files, ...lists]), ['mysql-1:3306'])).toThrow('is in the list already')
  expect(() => withServers(files, ['mysql 1'])).toThrow('is not a server')

  const folder = await testFolder('secrets')
  try {
    await secretsCommand(folder, hosts)
    await secretsCommand(folder, { ...hosts, addMysql: 'mysql-1:3306' })
    await secretsCommand(folder, { ...hosts, addMysql: 'mysql-2:3306' })
    const list = (await readFile(join(folder, 'mysql_urls_edge'), 'utf8')).trim().split(',')
    expect(list.map((url) => new URL(url).host)).toEqual(['mysql:3306', 'mysql-1:3306', 'mysql-2:3306'])
    expect(list[0]).toBe((await readFile(join(folder, 'mysql_url_edge'), 'utf8')).trim())
    expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})
