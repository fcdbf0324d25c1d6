import { chooseAuthMode } from './auth-mode.ts'
import { refuseSharedPort } from './client-ports.ts'
import { ClusterRun } from './cluster-run.ts'
import { defaultHomeFolder, openHome } from './home.ts'
import type { ClusterOptions, LocalCluster } from './local-cluster.ts'
import { takeLock } from './state/lock.ts'

export type { ClusterOptions, LocalCluster } from './local-cluster.ts'
export type { ServiceUrls } from './nodes/node-env.ts'

/** Another supervisor runs in this home. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError'
}

/**
 * Starts a whole cluster on this machine and resolves when clients can connect.
 * @throws AlreadyRunningError, AuthModeError, PortTakenError, or Error with the reason. Nothing is left running then.
 */
export async function startCluster(options: ClusterOptions = {}): Promise<LocalCluster> {
  // Before anything is touched: with `fresh` the data would be gone by the time that haproxy refuses.
  refuseSharedPort(options.port, options.loungePort)
  const { host = '127.0.0.1' } = options
  const auth = chooseAuthMode({ ...options, host })
  const home = openHome(options.home ?? defaultHomeFolder())
  const lock = takeLock(home.lockFile)
  if (!lock.ok) throw new AlreadyRunningError(`process ${lock.error.pid} already runs the cluster of ${home.folder}`)
  const run = new ClusterRun(home, lock.value, { ...options, host, auth })
  try {
    const aborted = new Promise<never>((_, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason))
      if (options.signal?.aborted) reject(options.signal.reason)
    })
    return await Promise.race([run.begin(), aborted])
  } catch (error) {
    await run.stop()
    throw error
  }
}
