/** A server in the archive of a distribution of the Debian family, from which debootstrap can fill a file tree. */
export interface ArchivedServer {
  readonly distribution: 'Debian' | 'Ubuntu'
  readonly suite: string
  /** The package of the server, and what else the tree must have. */
  readonly packages: readonly string[]
  /** The name of the tree's folder. */
  readonly folder: string
}

/** The servers of the oldest and the newest versions that are promised, as far as an archive has them. */
export const archivedServers = {
  'mysql-9': { distribution: 'Debian', suite: 'unstable', packages: ['mysql-server-core'], folder: 'mysql-debian' },
  'mysql-8.4': { distribution: 'Ubuntu', suite: 'resolute', packages: ['mysql-server-core'], folder: 'mysql-8.4' },
  'mariadb-10.6': {
    distribution: 'Ubuntu',
    suite: 'jammy',
    packages: ['mariadb-server-core-10.6', 'mariadb-client-core-10.6'],
    folder: 'mariadb-10.6',
  },
  'mariadb-11.8': {
    distribution: 'Debian',
    suite: 'trixie',
    // With the keys that sign Ubuntu's archive: see `ubuntuKeysFrom`.
    packages: ['mariadb-server-core', 'mariadb-client-core', 'ubuntu-archive-keyring'],
    folder: 'mariadb-11.8',
  },
} as const satisfies Readonly<Record<string, ArchivedServer>>

export type ArchivedServerName = keyof typeof archivedServers

export const archivedServerNames = Object.keys(archivedServers) as ArchivedServerName[]

/** The server whose tree has the keys of Ubuntu's archive. */
export const ubuntuKeysFrom = { server: 'mariadb-11.8', file: 'usr/share/keyrings/ubuntu-archive-keyring.gpg' } as const
