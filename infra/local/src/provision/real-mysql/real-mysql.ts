import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { isNewEnough } from '../decide.ts'
import { answeringDocker } from '../facts.ts'
import { lookFor } from '../find.ts'
import { chosenMysqld, mysqldVersion, mysqlKind } from '../mysqld.ts'
import { type ArchivedServer, type ArchivedServerName, archivedServers, ubuntuKeysFrom } from './archives.ts'
import { canFillFromDebian, fillFromDebian } from './debian.ts'
import { fillFromDocker } from './docker.ts'
import { type ServerTree, serverTree } from './server-tree.ts'

/** Where file trees of servers are kept from one run to the next. */
function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lifegrid')
}

/**
 * Provides a MySQL server that is not MariaDB: `LIFEGRID_MYSQLD`, else the installed mysqld, else a file tree in the cache folder, which
 * is filled from Docker if an engine answers, or with debootstrap as root on Debian.
 * @returns the path of the server; undefined if none can be provided, after reporting why.
 * @throws Error when `LIFEGRID_MYSQLD` names a server that does not suit.
 */
export async function provideRealMysql(report: (line: string) => void): Promise<string | undefined> {
  const chosen = chosenMysqld()
  if (chosen !== undefined) {
    const version = await mysqldVersion(chosen)
    if (isRealMysql(version)) return chosen
    throw new Error(`LIFEGRID_MYSQLD is not a supported MySQL: ${version}`)
  }
  const installed = lookFor(['mysqld'])
  if (installed !== undefined && isRealMysql(await mysqldVersion(installed))) return installed
  if (process.platform !== 'linux') {
    report(`no MySQL is installed, and on ${process.platform} none can be fetched`)
    return undefined
  }
  for (const tree of await fetchableTrees(report)) {
    try {
      const path = await serverTree(tree)
      const version = await mysqldVersion(path)
      if (isRealMysql(version)) return path
      report(`${path} is not a supported MySQL: ${version}`)
    } catch (error) {
      report(error instanceof Error ? error.message : String(error))
    }
  }
  report('no MySQL is installed, and none could be fetched with Docker or, as root on Debian, with debootstrap')
  return undefined
}

/** The trees that this machine can fill, the preferred one first. */
async function fetchableTrees(report: (line: string) => void): Promise<ServerTree[]> {
  const docker = await answeringDocker()
  const trees: ServerTree[] = []
  if (docker !== undefined) {
    const fill = (root: string): Promise<void> => fillFromDocker(root, docker, report)
    trees.push({ folder: join(cacheFolder(), 'mysql-docker'), fill })
  }
  if (canFillFromDebian()) trees.push(archivedTree('mysql-9', report))
  return trees
}

function archivedTree(name: ArchivedServerName, report: (line: string) => void): ServerTree {
  const server: ArchivedServer = archivedServers[name]
  const { folder, distribution } = server
  return {
    folder: join(cacheFolder(), folder),
    async fill(root) {
      if (distribution === 'Debian') return fillFromDebian(root, server, report)
      const keys = dirname(await serverTree(archivedTree(ubuntuKeysFrom.server, report)))
      await fillFromDebian(root, server, report, join(keys, 'root', ubuntuKeysFrom.file))
    },
  }
}

/**
 * Provides one of the servers that archives have, whatever else is installed or chosen.
 * @returns the path of the server; undefined if it cannot be provided, after reporting why.
 */
export async function provideArchivedServer(
  name: ArchivedServerName,
  report: (line: string) => void,
): Promise<string | undefined> {
  const tree = archivedTree(name, report)
  try {
    if (existsSync(tree.folder) || canFillFromDebian()) return await serverTree(tree)
    report(`${name} can be fetched only as root on Debian`)
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
  }
  return undefined
}

function isRealMysql(version: string): boolean {
  return mysqlKind(version) === 'mysql' && isNewEnough('mysql', version)
}
