import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RedisUser } from '@lifegrid/cluster/redis/user-facts'
import { describe, expect, it } from 'vitest'
import { checkGrants, usersOf } from '../../src/doctor/check-grants.ts'
import { aclUsers, allowedCommands, checkRedisUsers } from '../../src/doctor/check-redis-users.ts'
import { projectRoot } from '../../src/project-root.ts'

const script = readFileSync(join(projectRoot, 'infra/mysql/grants.sql'), 'utf8')
const acl = readFileSync(join(projectRoot, 'infra/redis/users.acl'), 'utf8')

/** As `SHOW GRANTS` prints what the script gives. */
function shown(user: string): string[] {
  const own = script.split('\n').filter((line) => line.startsWith('GRANT') && line.includes(`'${user}'`))
  const printed = own.map((line) =>
    line
      .replace(/ON lifegrid\.(\S+)/, (_, table: string) => `ON \`lifegrid\`.${table === '*' ? '*' : `\`${table}\``}`)
      .replace('GRANT ALL ', 'GRANT ALL PRIVILEGES ')
      .replace(`'${user}'@'%';`, `\`${user}\`@\`%\``),
  )
  return [`GRANT USAGE ON *.* TO \`${user}\`@\`%\` IDENTIFIED BY PASSWORD '*0'`, ...printed]
}

describe('[OPS-27] the doctor compares the rights of the roles in MySQL', () => {
  const all = new Map<string, readonly string[] | 'unknown' | 'hidden'>(
    usersOf(script).map((user) => [user, shown(user)]),
  )
  const check = (change: Record<string, readonly string[] | 'unknown' | 'hidden'>, isLocal = false) =>
    checkGrants(script, { asker: 'root', grants: new Map([...all, ...Object.entries(change)]) }, isLocal)

  it('knows every role, and is content with what the script gives', () => {
    expect([...all.keys()]).toEqual(['lifegrid_operator', 'lifegrid_sim', 'lifegrid_worker', 'lifegrid_edge'])
    expect(check({})).toMatchObject([{ level: 'ok' }])
    expect(check({ lifegrid_sim: ['GRANT ALL PRIVILEGES ON *.* TO `lifegrid_sim`@`%`'] })).toMatchObject([
      { level: 'warning', says: 'lifegrid_sim may do more than its role needs: ALL on any database.' },
    ])
  })

  it('finds what a role lacks, as after a migration without --grants, and what it may do beyond', () => {
    const lacks = shown('lifegrid_edge').filter((line) => !line.includes('`told_life`'))
    expect(check({ lifegrid_edge: lacks })).toEqual([
      {
        about: 'MySQL',
        level: 'wrong',
        says: 'lifegrid_edge lacks INSERT, UPDATE, DELETE on told_life.',
        mend: 'As an administrator: lifegrid migrate --grants.',
      },
    ])
    const more = [...shown('lifegrid_worker'), 'GRANT UPDATE ON `lifegrid`.`partition_owner` TO `lifegrid_worker`@`%`']
    expect(check({ lifegrid_worker: more })).toMatchObject([
      { level: 'warning', says: 'lifegrid_worker may do more than its role needs: UPDATE on partition_owner.' },
    ])
    expect(check({ lifegrid_sim: 'unknown' })).toMatchObject([{ says: 'There is no user lifegrid_sim.' }])
  })

  it('says what it could not see, and that one user for all is no deployment', () => {
    const hidden = check({ lifegrid_edge: 'hidden', lifegrid_sim: 'hidden', lifegrid_operator: 'hidden' })
    expect(hidden.map(({ level, says }) => [level, says])).toEqual([
      ['ok', 'lifegrid_worker may do what infra/mysql/grants.sql says'],
      ['ok', 'root may not see the rights of lifegrid_operator, lifegrid_sim, lifegrid_edge'],
    ])
    const blind = Object.fromEntries([...all.keys()].map((user) => [user, 'hidden' as const]))
    expect(check(blind)).toMatchObject([{ level: 'ok' }])
    expect(check(blind, true)).toEqual([])
    const nobody = Object.fromEntries([...all.keys()].map((user) => [user, 'unknown' as const]))
    expect(check(nobody)).toMatchObject([{ level: 'warning' }])
    expect(check(nobody, true)).toEqual([])
  })
})

describe('[OPS-27] the doctor compares the rights of the roles in Redis', () => {
  const categories = new Map([
    ['connection', ['ping', 'client|list', 'client|kill']],
    ['stream', ['xadd', 'xrange']],
    ['keyspace', ['del', 'keys', 'flushall']],
    ['dangerous', ['keys', 'flushall', 'client|list', 'client|kill', 'info']],
    ['scripting', ['eval', 'evalsha', 'fcall', 'function|load', 'function|flush']],
    ['slow', ['time', ...['slots', 'shards', 'nodes', 'info', 'keyslot'].map((name) => `cluster|${name}`)]],
  ])
  const user = (name: string, change: Partial<RedisUser> = {}): [string, RedisUser] => {
    const line = acl.split('\n').find((each) => each.startsWith(`user ${name} `)) ?? ''
    const rules = line.replaceAll(/\(.*?\)/g, '').split(' ')
    const selectors = Array.from(line.matchAll(/\((.*?)\)/g), ([, rights = '']) => ({
      commands: `-@all ${rights.replaceAll(/ ?~\S+/g, '')}`,
      keys: rights.match(/~\S+/g) ?? [],
    }))
    const marked = (mark: string): string[] => rules.filter((rule) => rule.startsWith(mark))
    const isOperator = name === 'lifegrid_operator'
    const commands = [...marked('-'), ...marked('+')].sort((a, b) => rules.indexOf(a) - rules.indexOf(b)).join(' ')
    const [all, channels] = isOperator ? [['~*'], ['&*']] : [marked('~'), marked('&')]
    const rights = { commands, keys: all, channels, selectors }
    return [name, { flags: ['on'], passwords: 1, ...rights, ...change }]
  }
  const check = (name = '', change: Partial<RedisUser> = {}) => {
    const users = new Map([...aclUsers(acl).map((each) => user(each)), ...(name === '' ? [] : [user(name, change)])])
    return checkRedisUsers('r:6379', acl, { users, categories }, false)
  }

  it('is content with what the file gives, in whatever words the server says it', () => {
    expect(aclUsers(acl)).toHaveLength(4)
    expect(check()).toMatchObject([{ level: 'ok' }])
    const commands = '-@all +fcall +@connection +info +time -client|kill'
    const cluster = ' +cluster|nodes +cluster|shards +cluster|slots +cluster|keyslot +cluster|info'
    expect(check('lifegrid_edge', { commands: commands + cluster })).toMatchObject([{ level: 'ok' }])
    const [, { selectors }] = user('lifegrid_edge')
    const apart = selectors.flatMap(({ commands, keys }) => keys.map((key) => ({ commands, keys: [key] }))).reverse()
    expect(check('lifegrid_edge', { selectors: apart })).toMatchObject([{ level: 'ok' }])
    expect(allowedCommands('+@all -client', categories).has('client|list')).toBe(false)
  })

  it('finds what a role may not use, may use beyond, and a user who needs no password', () => {
    expect(check('lifegrid_edge', { keys: ['~bucket:*'] }).map(({ says }) => says)).toEqual([
      'r:6379 lifegrid_edge may not use the keys ~ticket:* ~{l*}:* ~{lounge}:* ~{out:*}* ~{sess}:*.',
    ])
    const [, { selectors }] = user('lifegrid_edge')
    expect(check('lifegrid_edge', { selectors: selectors.slice(1) }).map(({ says }) => says)).toEqual([
      'r:6379 lifegrid_edge may not use the commands on keys xadd(~{l*}:cmd:*) xlen(~{l*}:cmd:*).',
    ])
    const more = [...selectors, { commands: '+del', keys: ['~{l*}:*'] }]
    expect(check('lifegrid_edge', { selectors: more }).map(({ says }) => says)).toEqual([
      'r:6379 lifegrid_edge may use more commands on keys than its role needs: del(~{l*}:*).',
    ])
    expect(check('lifegrid_worker', { commands: '+@all' })).toMatchObject([
      { level: 'warning', says: expect.stringContaining('may use more commands than its role needs: client|kill') },
    ])
    expect(check('lifegrid_sim', { flags: ['on', 'nopass'] })).toMatchObject([{ level: 'wrong' }])
    expect(check('lifegrid_sim', { flags: ['off'] })).toMatchObject([{ says: 'r:6379 lifegrid_sim is off.' }])
    const none = { users: new Map(), categories }
    expect(checkRedisUsers('r:6379', acl, none, false)).toMatchObject([{ level: 'warning' }])
    expect(checkRedisUsers('127.0.0.1:6379', acl, none, true)).toEqual([])
    expect(checkRedisUsers('r:6379', acl, undefined, false)).toMatchObject([{ level: 'ok' }])
  })
})
