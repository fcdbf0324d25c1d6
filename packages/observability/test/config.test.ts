import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ConfigError, commonConfig, readConfig, recordConfig, topologyConfig } from '../src/config.ts'

const schema = z.object({ ...commonConfig, ...recordConfig, ...topologyConfig })
const required = { REDIS_URL: 'redis://127.0.0.1:6379', MYSQL_URL: 'mysql://root@127.0.0.1/lifegrid' }

function problems(env: Record<string, string>): string[] {
  try {
    readConfig(schema, env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1)
    throw error
  }
  return []
}

describe('readConfig', () => {
  it('fills in the defaults and converts numbers', () => {
    expect(readConfig(schema, { ...required, PARTITIONS: '64' })).toMatchObject({
      ADMIN_HOST: '127.0.0.1',
      ADMIN_PORT: 0,
      SESSION_TTL_MS: 3000,
      PARTITIONS: 64,
      LANES: 8,
    })
  })

  it('names every invalid variable in one error', () => {
    const lines = problems({ MYSQL_URL: 'postgres://x', LANES: 'many', SESSION_TTL_MS: '1' })
    expect(lines.map((line) => line.trim().split(':')[0]).sort()).toEqual([
      'LANES',
      'MYSQL_URL',
      'REDIS_URL',
      'SESSION_TTL_MS',
    ])
    expect(lines.find((line) => line.includes('REDIS_URL'))).toContain('is required')
  })

  it('never shows a value in an error, because it may be a secret', () => {
    expect(
      problems({ ...required, MYSQL_URL: 'postgres://user:hunter2@x', LOG_LEVEL: 'hunter2' }).join(),
    ).not.toContain('hunter2')
  })

  it('accepts the Redis URLs that the connection code accepts, and no others', () => {
    for (const REDIS_URL of ['redis://a', 'rediss://u:p@a:1/2', 'redis://a:1,redis://b:2', 'redis+cluster://a:1,b:2']) {
      expect(problems({ ...required, REDIS_URL }), REDIS_URL).toEqual([])
    }
    for (const REDIS_URL of ['http://a', 'redis://a/hunter2', 'redis+cluster://hunter2@a:1/2']) {
      const [line, ...more] = problems({ ...required, REDIS_URL })
      expect(line, REDIS_URL).toContain('REDIS_URL: the Redis URL')
      expect(line).not.toContain('hunter2')
      expect(more).toEqual([])
    }
  })

  it('accepts the names of hosts, without ports and in ASCII', () => {
    const hosts = (ALLOWED_HOSTS: string) => readConfig(schema, { ...required, ALLOWED_HOSTS }).ALLOWED_HOSTS
    expect(hosts('')).toEqual([])
    expect(hosts(' play.example.org, Edge_1,, xn--bcher-kva.example. ,[::1]')).toEqual([
      'play.example.org',
      'Edge_1',
      'xn--bcher-kva.example.',
      '[::1]',
    ])
    const wrong = ['a:8001', 'https://a', 'a/', '*', '*.example.org', '.example.org', 'bücher.example', 'a b', '::1']
    for (const ALLOWED_HOSTS of wrong) {
      expect(problems({ ...required, ALLOWED_HOSTS }).join(), ALLOWED_HOSTS).toContain('ALLOWED_HOSTS: must be names')
    }
  })

  it('takes no admin token that is easy to guess, or that a header cannot hold', () => {
    for (const ADMIN_TOKEN of ['hunter2', 'hunter2 '.repeat(8), 'hunter2é'.repeat(8), 'hunter2'.repeat(80)]) {
      const [line, ...more] = problems({ ...required, ADMIN_TOKEN })
      expect(line).toContain('ADMIN_TOKEN: must be 32 to 512')
      expect(line).not.toContain('hunter2')
      expect(more).toEqual([])
    }
  })

  it('treats an empty variable as absent', () => {
    expect(readConfig(schema, { ...required, LANES: ' ' }).LANES).toBe(8)
    expect(problems({ ...required, REDIS_URL: '' })).toHaveLength(1)
  })

  it('has a description for every variable, because .env.example is generated from them', () => {
    for (const [key, field] of Object.entries(schema.shape)) expect(field.description, key).toBeTruthy()
  })

  it('reads a variable from the file that NAME_FILE names', async () => {
    const folder = await testFolder('config')
    try {
      const file = join(folder, 'mysql-url')
      await writeFile(file, `${required.MYSQL_URL}\n`)
      const { MYSQL_URL: _, ...others } = required
      expect(readConfig(schema, { ...others, MYSQL_URL_FILE: file }).MYSQL_URL).toBe(required.MYSQL_URL)
      expect(problems({ ...required, MYSQL_URL_FILE: file })).toEqual([
        '  MYSQL_URL_FILE: set MYSQL_URL or MYSQL_URL_FILE, not both',
      ])
      expect(problems({ ...others, MYSQL_URL_FILE: join(folder, 'missing') })).toEqual([
        `  MYSQL_URL_FILE: ${join(folder, 'missing')} cannot be read (ENOENT)`,
      ])
      // This one is read by the node itself.
      expect(readConfig(schema, { ...required, ADMIN_TOKEN_FILE: file }).ADMIN_TOKEN).toBeUndefined()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
