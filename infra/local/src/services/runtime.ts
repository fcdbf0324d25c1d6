/** How a service runs: as a program on this machine, or in a container. */
export type Runtime =
  | { readonly kind: 'binary'; readonly path: string }
  | { readonly kind: 'container'; readonly docker: string; readonly image: string; readonly name: string }

export interface ContainerOptions {
  /** Mounted under the same path, so that a service's arguments are the same with and without a container. */
  readonly folder: string
  readonly publish: readonly number[]
  /** Linux only: the container sees the machine's own 127.0.0.1. */
  readonly hostNetwork?: boolean
}

/**
 * The command line that runs `program` with `args`. A container stays in the foreground, runs as the current user, publishes on 127.0.0.1
 * only, and is removed when it ends.
 */
export function commandFor(
  runtime: Runtime,
  program: string,
  args: readonly string[],
  options: ContainerOptions,
): { command: string; args: readonly string[] } {
  if (runtime.kind === 'binary') return { command: runtime.path, args }
  const user = process.getuid === undefined ? [] : ['--user', `${process.getuid()}:${process.getgid?.() ?? 0}`]
  const network = options.hostNetwork
    ? ['--network', 'host']
    : [
        '--add-host',
        'host.docker.internal:host-gateway',
        ...options.publish.flatMap((port) => ['--publish', `127.0.0.1:${port}:${port}`]),
      ]
  const mount = ['--mount', bindMount(options.folder), '--workdir', options.folder]
  const flags = ['--rm', '--name', runtime.name, '--entrypoint', program, ...user, ...network, ...mount]
  return { command: runtime.docker, args: ['run', ...flags, runtime.image, ...args] }
}

/** Docker reads the value as a line of CSV, so a folder may contain any character, the colon of `--volume` included. */
function bindMount(folder: string): string {
  const field = (text: string): string => `"${text.replaceAll('"', '""')}"`
  return ['type=bind', field(`source=${folder}`), field(`target=${folder}`)].join(',')
}
