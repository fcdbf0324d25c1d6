import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { projectRoot } from './project-root.ts'

/** The files and folders of a local cluster. */
export interface Home {
  readonly folder: string
  readonly redis: string
  readonly mysql: string
  readonly prometheus: string
  readonly grafana: string
  readonly logs: string
  readonly run: string
  readonly stateFile: string
  readonly lockFile: string
  readonly secretsFile: string
  /** Holds the token for commands on the admin ports. */
  readonly adminTokenFile: string
  readonly clusterIdFile: string
  /** A short name that differs between folders. It is part of the names of containers. */
  readonly tag: string
}

/** `LIFEGRID_HOME`, or `.lifegrid` in the project. */
export function defaultHomeFolder(env: NodeJS.ProcessEnv = process.env): string {
  const given = env.LIFEGRID_HOME
  if (!given) return join(projectRoot, '.lifegrid')
  return isAbsolute(given) ? given : resolve(given)
}

/** Creates the folders and returns all paths. Only the owner can read the folders, because they hold passwords. */
export function openHome(folder: string): Home {
  const home = homePaths(folder)
  for (const path of [home.folder, home.logs, home.run]) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    chmodSync(path, 0o700)
  }
  return home
}

export function homePaths(folder: string): Home {
  const run = join(folder, 'run')
  return {
    folder,
    redis: join(folder, 'redis'),
    mysql: join(folder, 'mysql'),
    prometheus: join(folder, 'prometheus'),
    grafana: join(folder, 'grafana'),
    logs: join(folder, 'logs'),
    run,
    stateFile: join(run, 'state.json'),
    lockFile: join(run, 'lock'),
    secretsFile: join(folder, 'secrets.json'),
    adminTokenFile: join(folder, 'admin-token'),
    clusterIdFile: join(folder, 'cluster-id'),
    tag: createHash('sha256').update(folder).digest('hex').slice(0, 8),
  }
}

/** Deletes every life: the data of Redis and MySQL, their passwords and the cluster's id. Logs and the admin token stay. */
export function removeData(home: Home): void {
  const paths = [home.redis, home.mysql, home.secretsFile, home.clusterIdFile]
  for (const path of paths) rmSync(path, { recursive: true, force: true })
}
