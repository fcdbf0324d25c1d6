import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'

export const serviceNames = ['redis', 'mysql', 'haproxy'] as const
export type ServiceName = (typeof serviceNames)[number]

/** How packages can be installed on this machine without asking the user. */
export type Installer = 'apt' | 'apt-sudo' | 'brew'

/** The state of this machine, as far as it matters for the services. */
export interface Facts {
  readonly binaries: Partial<Record<ServiceName, string>>
  /** The docker program, if its engine answers. */
  readonly docker: string | undefined
  readonly installer: Installer | undefined
}

export type Plan =
  | { readonly how: 'binary'; readonly path: string }
  | { readonly how: 'container'; readonly docker: string }
  | { readonly how: 'install'; readonly installer: Installer }
  | { readonly how: 'missing' }

/** For each service: an installed program, else a container, else an installation, else nothing. */
export function decide(facts: Facts): Record<ServiceName, Plan> {
  const plan = (name: ServiceName): Plan => {
    const path = facts.binaries[name]
    if (path !== undefined) return { how: 'binary', path }
    if (facts.docker !== undefined) return { how: 'container', docker: facts.docker }
    if (facts.installer !== undefined) return { how: 'install', installer: facts.installer }
    return { how: 'missing' }
  }
  return { redis: plan('redis'), mysql: plan('mysql'), haproxy: plan('haproxy') }
}

/** The programs that can run each service, the preferred one first, and how messages name the service. */
export const programs: Record<ServiceName, { readonly names: readonly string[]; readonly what: string }> = {
  redis: { names: ['redis-server', 'valkey-server'], what: `Redis ${oldestVersion('redis')} or later (redis-server)` },
  mysql: {
    names: ['mariadbd', 'mysqld'],
    what: `MariaDB ${oldestVersion('mariadb')} or later (mariadbd), or MySQL ${oldestVersion('mysql')} or later (mysqld)`,
  },
  haproxy: { names: ['haproxy'], what: `haproxy ${oldestVersion('haproxy')} or later` },
}

/** Whether a program is new enough, by what it prints for `--version`. */
export function isNewEnough(name: ServiceName, output: string): boolean {
  if (name === 'mysql') return isSupported(output.includes('MariaDB') ? 'mariadb' : 'mysql', output)
  return isSupported(name, output)
}

/** A message that lists the missing programs and how to install them on this kind of system. */
export function missingMessage(missing: readonly ServiceName[], platform: NodeJS.Platform): string {
  const list = missing.map((name) => `  - ${programs[name].what}`).join('\n')
  const commands =
    platform === 'darwin'
      ? [`  brew install ${missing.map((name) => brewPackages[name]).join(' ')}`]
      : [
          `  Debian, Ubuntu:  sudo apt-get install ${missing.map((name) => aptPackages[name]).join(' ')}`,
          `  Fedora, RHEL:    sudo dnf install ${missing.map((name) => dnfPackages[name]).join(' ')}`,
          `  Alpine:          sudo apk add ${missing.map((name) => apkPackages[name]).join(' ')}`,
          `  Arch:            sudo pacman -S ${missing.map((name) => pacmanPackages[name]).join(' ')}`,
        ]
  return [
    'Lifegrid needs these programs and can neither find nor install them:',
    list,
    'Install them, for example with:',
    ...commands,
    'or start Docker (`docker info` must work). Then run the command again. The programs need not be running: Lifegrid starts its own.',
  ].join('\n')
}

export const aptPackages = { redis: 'redis-server', mysql: 'mariadb-server', haproxy: 'haproxy' } as const
export const brewPackages = { redis: 'redis', mysql: 'mariadb', haproxy: 'haproxy' } as const
const dnfPackages = { redis: 'redis', mysql: 'mariadb-server', haproxy: 'haproxy' } as const
const apkPackages = { redis: 'redis', mysql: 'mariadb mariadb-client', haproxy: 'haproxy' } as const
const pacmanPackages = { redis: 'redis', mysql: 'mariadb', haproxy: 'haproxy' } as const
