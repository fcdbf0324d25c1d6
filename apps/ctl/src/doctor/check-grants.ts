import type { RoleGrants } from '@lifegrid/storage/role-grants'
import type { Finding } from './finding.ts'

/** Privileges by what they are for: a table, or `*` for the whole database. */
type Rights = ReadonlyMap<string, ReadonlySet<string>>

const again = 'As an administrator: lifegrid migrate --grants.'

/** The users that a script such as `infra/mysql/grants.sql` gives rights. */
export function usersOf(script: string): string[] {
  return [...new Set([...script.matchAll(/ TO '(\w+)'@'%'/g)].map(([, user = '']) => user))]
}

/**
 * [OPS-27] Compares what the users of the roles may do with the script that gives them their rights.
 * @param script the text of `infra/mysql/grants.sql`.
 * @param isLocal whether the server is on this machine, where one user for all is usual.
 */
export function checkGrants(script: string, { asker, grants }: RoleGrants, isLocal: boolean): Finding[] {
  const statements = script.split('\n').filter((line) => line.startsWith('GRANT '))
  const states = [...grants.values()]
  if (states.every((state) => state === 'unknown')) {
    const mend = `Create the users that \`lifegrid secrets\` writes into users.sql. ${again}`
    const says = 'The roles have no users of their own: each node may do everything.'
    return isLocal ? [] : [{ about: 'MySQL', level: 'warning', says, mend }]
  }
  const findings = [...grants].flatMap(([user, shown]): Finding[] => {
    if (shown === 'hidden') return []
    if (shown === 'unknown') return [{ about: 'MySQL', level: 'wrong', says: `There is no user ${user}.`, mend: again }]
    return compare(user, rightsIn(statements.filter((line) => line.includes(`'${user}'@`))), rightsIn(shown))
  })
  const seen = [...grants].flatMap(([user, shown]) => (Array.isArray(shown) ? [user] : []))
  if (findings.length === 0 && seen.length > 0)
    findings.push({ about: 'MySQL', level: 'ok', says: `${seen.join(', ')} may do what infra/mysql/grants.sql says` })
  const hidden = [...grants].flatMap(([user, shown]) => (shown === 'hidden' ? [user] : []))
  // On one machine there is usually one user for all.
  if (hidden.length > 0 && !(isLocal && hidden.length === grants.size))
    findings.push({
      about: 'MySQL',
      level: 'ok',
      says: `${asker} may not see the rights of ${hidden.join(', ')}`,
      mend: 'Run doctor with the MYSQL_URL of an administrator to compare them too.',
    })
  return findings
}

function compare(user: string, wanted: Rights, given: Rights): Finding[] {
  const missing = beyond(wanted, given)
  const excess = beyond(given, wanted)
  return [
    ...(missing.length === 0
      ? []
      : [{ about: 'MySQL', level: 'wrong', says: `${user} lacks ${missing.join('; ')}.`, mend: again } as const]),
    ...(excess.length === 0
      ? []
      : [
          {
            about: 'MySQL',
            level: 'warning',
            says: `${user} may do more than its role needs: ${excess.join('; ')}.`,
            mend: `REVOKE ALL PRIVILEGES, GRANT OPTION FROM '${user}'@'%'; then ${again.charAt(0).toLowerCase()}${again.slice(1)}`,
          } as const,
        ]),
  ]
}

/** What `these` allow and `those` do not, as text. */
function beyond(these: Rights, those: Rights): string[] {
  return [...these].flatMap(([object, privileges]) => {
    const more = [...privileges].filter((privilege) => !allows(those, object, privilege))
    return more.length === 0 ? [] : [`${more.join(', ')} on ${object}`]
  })
}

function allows(rights: Rights, object: string, privilege: string): boolean {
  return [object, '*', 'any database'].some((each) => {
    const privileges = rights.get(each)
    return privileges?.has(privilege) === true || privileges?.has('ALL') === true
  })
}

/** Reads statements as a script has them, and as `SHOW GRANTS` prints them. */
function rightsIn(statements: readonly string[]): Rights {
  const rights = new Map<string, Set<string>>()
  for (const statement of statements) {
    const [, list = '', database = '', table = ''] =
      /^GRANT (.+?) ON `?([^`.]+)`?\.`?([^`\s]+)`? TO /.exec(statement) ?? []
    // The script names this database. What a user may do in another one concerns nobody here.
    const object = database === '*' ? 'any database' : database === 'lifegrid' ? table : ''
    for (const privilege of list.split(', ')) {
      const name = privilege === 'ALL PRIVILEGES' ? 'ALL' : privilege
      // The right to connect.
      if (object !== '' && name !== 'USAGE') rights.set(object, (rights.get(object) ?? new Set()).add(name))
    }
  }
  return rights
}
