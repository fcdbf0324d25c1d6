export const serviceNames = ['redis', 'mysql', 'haproxy'] as const
export type ServiceName = (typeof serviceNames)[number]

/** How packages can be installed here without asking anybody. */
export type Installer = 'apt' | 'apt-sudo' | 'brew'

/** What was found on this machine. */
export interface Facts {
  readonly binaries: Partial<Record<ServiceName, string>>
  /** The docker program, when an engine answers it. */
  readonly docker: string | undefined
  readonly installer: Installer | undefined
}

export type Plan =
  | { readonly how: 'binary'; readonly path: string }
  | { readonly how: 'container'; readonly docker: string }
  | { readonly how: 'install'; readonly installer: Installer }
  | { readonly how: 'missing' }

/** For each service: what is installed, else a container, else an installation, else nothing. */
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

/** The programs that serve, the best first, with the oldest version that is known to do. */
export const programs: Record<ServiceName, { readonly names: readonly string[]; readonly what: string }> = {
  redis: { names: ['redis-server', 'valkey-server'], what: 'Redis 6.2 or later (redis-server)' },
  mysql: { names: ['mariadbd', 'mysqld'], what: 'MariaDB 10.6 or later (mariadbd), or MySQL 8.0 or later (mysqld)' },
  haproxy: { names: ['haproxy'], what: 'haproxy 2.4 or later' },
}

/**
 * Whether `--version` tells of a version that is new enough. Redis 6.2 has what the cluster layer's commands need, MariaDB 10.6 and
 * MySQL 8.0 are what the record is tested for, haproxy 2.4 understands the configuration.
 */
export function versionSuits(name: ServiceName, output: string): boolean {
  const [major, minor] = version(output)
  const least = (a: number, b: number): boolean => major > a || (major === a && minor >= b)
  if (name === 'redis') return least(6, 2)
  if (name === 'haproxy') return least(2, 4)
  return output.includes('MariaDB') ? least(10, 6) : least(8, 0)
}

/** Major and minor: the first dotted number in `Redis server v=7.0.15 …`, `mysqld  Ver 10.11.19-MariaDB …`, `HAProxy version 2.6.12 …`. */
function version(output: string): [number, number] {
  const match = /(\d+)\.(\d+)/.exec(output)
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)]
}

/** One message with everything that is missing and how to get it on this kind of system. */
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
    'Lifegrid needs these programs, and could neither find nor install them:',
    list,
    'Install them, for instance with:',
    ...commands,
    'or start Docker (`docker info` has to answer), and run the command again. They need not be running: Lifegrid starts its own.',
  ].join('\n')
}

export const aptPackages = { redis: 'redis-server', mysql: 'mariadb-server', haproxy: 'haproxy' } as const
export const brewPackages = { redis: 'redis', mysql: 'mariadb', haproxy: 'haproxy' } as const
const dnfPackages = { redis: 'redis', mysql: 'mariadb-server', haproxy: 'haproxy' } as const
const apkPackages = { redis: 'redis', mysql: 'mariadb mariadb-client', haproxy: 'haproxy' } as const
const pacmanPackages = { redis: 'redis', mysql: 'mariadb', haproxy: 'haproxy' } as const
