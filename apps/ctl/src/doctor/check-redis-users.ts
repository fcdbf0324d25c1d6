import type { RedisSelector, RedisUser, RedisUsers } from '@lifegrid/cluster/redis/user-facts'
import type { Finding } from './finding.ts'

/** The users of a file such as `infra/redis/users.acl`, without `default`. */
export function aclUsers(file: string): string[] {
  return [...rulesIn(file).keys()]
}

/**
 * [OPS-27] Compares what the users of the roles may do with the file that gives them their rights.
 * @param file the text of `infra/redis/users.acl`.
 * @param known what the server says; undefined when the asking user may not see it.
 * @param isLocal whether the server is on this machine, where one user for all is usual.
 */
export function checkRedisUsers(
  address: string,
  file: string,
  known: RedisUsers | undefined,
  isLocal: boolean,
): Finding[] {
  const finding = (level: Finding['level'], says: string, mend?: string): Finding => {
    return { about: 'Redis', level, says: `${address} ${says}`, ...(mend !== undefined && { mend }) }
  }
  const mend =
    'Take its line from infra/redis/users.acl, with the hash of its password, and run ACL LOAD: see infra/redis/README.md.'
  if (known === undefined) {
    const mendHidden = 'Run doctor with the REDIS_URL of lifegrid_operator to compare them.'
    return [finding('ok', 'does not show the users of the roles to this one', mendHidden)]
  }
  if (known.users.size === 0) {
    return isLocal ? [] : [finding('warning', 'has no users for the roles: each node may do everything.', mend)]
  }
  const findings = [...rulesIn(file)].flatMap(([name, rules]) => {
    const user = known.users.get(name)
    if (user === undefined) return [finding('wrong', `has no user ${name}.`, mend)]
    return problemsOf(user, rules, known).map(({ level, says }) => finding(level, `${name} ${says}`, mend))
  })
  return findings.length > 0 ? findings : [finding('ok', 'lets each role do what infra/redis/users.acl says')]
}

interface Problem {
  readonly level: 'warning' | 'wrong'
  readonly says: string
}

/** What the file says of a user. */
interface Rules {
  readonly words: readonly string[]
  readonly selectors: readonly RedisSelector[]
}

function problemsOf(user: RedisUser, { words, selectors }: Rules, { categories }: RedisUsers): Problem[] {
  const problems: Problem[] = []
  const differs = (what: string, wanted: Iterable<string>, given: Iterable<string>): void => {
    const [should, may] = [new Set(wanted), new Set(given)]
    const missing = [...should].filter((each) => !may.has(each)).sort()
    const excess = [...may].filter((each) => !should.has(each)).sort()
    if (missing.length > 0) problems.push({ level: 'wrong', says: `may not use the ${what} ${shortened(missing)}.` })
    if (excess.length > 0)
      problems.push({ level: 'warning', says: `may use more ${what} than its role needs: ${shortened(excess)}.` })
  }
  if (!user.flags.includes('on')) problems.push({ level: 'wrong', says: 'is off.' })
  if (user.flags.includes('nopass')) problems.push({ level: 'wrong', says: 'needs no password.' })
  else if (user.passwords === 0) problems.push({ level: 'wrong', says: 'has no password.' })
  differs('commands', allowedCommands(commandsOf(words), categories), allowedCommands(user.commands, categories))
  differs('keys', patterns(words, '~', 'allkeys'), user.keys)
  differs('channels', patterns(words, '&', 'allchannels'), user.channels)
  const pairs = (all: readonly RedisSelector[]): string[] => all.flatMap((each) => pairsOf(each, categories))
  differs('commands on keys', pairs(selectors), pairs(user.selectors))
  return problems
}

/** Each command of a selector with each of its keys, because a server may hold the same rights in other selectors than the file. */
function pairsOf({ commands, keys }: RedisSelector, categories: RedisUsers['categories']): string[] {
  return [...allowedCommands(commands, categories)].flatMap((command) => keys.map((key) => `${command}(${key})`))
}

function commandsOf(words: readonly string[]): string {
  return words.filter((word) => /^[+-]/.test(word)).join(' ')
}

function patterns(rules: readonly string[], mark: '~' | '&', all: string): string[] {
  return rules.flatMap((rule) => (rule === all ? [`${mark}*`] : rule.startsWith(mark) ? [rule] : []))
}

/** The commands that rules such as `-@all +@stream -flushall` allow, one after the other. A server writes the same rights in other words than the file. */
export function allowedCommands(rules: string, categories: ReadonlyMap<string, readonly string[]>): Set<string> {
  const allowed = new Set<string>()
  const all = [...categories.values()].flat()
  for (const rule of rules.split(' ').filter((each) => each !== '')) {
    const name = rule.slice(1).toLowerCase()
    const commands = name.startsWith('@')
      ? name === '@all'
        ? all
        : (categories.get(name.slice(1)) ?? [])
      : [name, ...all.filter((command) => command.startsWith(`${name}|`))]
    for (const command of commands) {
      if (rule.startsWith('+')) allowed.add(command)
      else allowed.delete(command)
    }
  }
  return allowed
}

/** The rules of each user of the file. A selector is in parentheses. */
function rulesIn(file: string): Map<string, Rules> {
  return new Map(
    file.split('\n').flatMap((line) => {
      const [word, name = '', ...words] = wordsOf(line.replaceAll(selector, ''))
      const selectors = Array.from(line.matchAll(selector), ([, inner = '']) => {
        const rights = wordsOf(inner)
        return { commands: commandsOf(rights), keys: patterns(rights, '~', 'allkeys') }
      })
      return word === 'user' && name !== 'default' ? [[name, { words, selectors }] as const] : []
    }),
  )
}

const selector = /\(([^)]*)\)/g

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Some of them are enough to see what is meant. */
const shownMax = 8

function shortened(names: readonly string[]): string {
  const more = names.length - shownMax
  return `${names.slice(0, shownMax).join(' ')}${more > 0 ? ` and ${more} more` : ''}`
}
