import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a process has done in one sweep. */
export interface Swept {
  /** Lives that were looked at: loaded, advanced, and saved as far as something has happened. */
  readonly visits: number
  /** Lives that were looked at in vain, because another worker was faster. */
  readonly doubles: number
  /** CPU time of the whole process, its compiler and garbage collector included. */
  readonly cpuMs: number
}

export interface Sweepers {
  /** Lets all sweep at the same time, until nothing is due at the cluster time `now` (ms). */
  run(now: number): Promise<Swept[]>
  /** {@link run} while each process may run for only a tenth of the time, so that the machine has room for all of them and for the servers. */
  runSlowly(now: number): Promise<Swept[]>
  stop(): Promise<void>
}

/** Starts processes that sweep offline lives as workers do. */
export async function startSweepers(count: number, mysqlUrl: string, redisUrl: string): Promise<Sweepers> {
  const program = fileURLToPath(new URL('./sweeper.ts', import.meta.url))
  const processes = Array.from({ length: count }, () => fork(program, [mysqlUrl, redisUrl]))
  await Promise.all(processes.map(answerOf))
  const run = async (now: number): Promise<Swept[]> => {
    const answers = processes.map(answerOf)
    for (const each of processes) each.send(now)
    return (await Promise.all(answers)) as Swept[]
  }
  return {
    run,
    async runSlowly(now) {
      const slowing = processes.map((each, index) => slow(each, index * stoppedMs))
      try {
        return await run(now)
      } finally {
        for (const stop of slowing) stop()
      }
    },
    async stop() {
      for (const each of processes) if (each.exitCode === null && each.kill()) await once(each, 'exit')
    },
  }
}

/** Short turns, so that a sweep has many of them. */
const [runningMs, stoppedMs] = [3, 27]

/**
 * Stops a process for nine tenths of the time. It holds no lock of the database meanwhile, because each of its calls is a transaction of its own.
 * @returns ends it.
 */
function slow(process: ChildProcess, delayMs: number): () => void {
  let timer = setTimeout(stop, delayMs)
  function stop(): void {
    process.kill('SIGSTOP')
    timer = setTimeout(go, stoppedMs)
  }
  function go(): void {
    process.kill('SIGCONT')
    timer = setTimeout(stop, runningMs)
  }
  return () => {
    clearTimeout(timer)
    process.kill('SIGCONT')
  }
}

function answerOf(process: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('a process that sweeps has ended'))
    process.once('exit', ended)
    process.once('message', (message) => {
      process.off('exit', ended)
      resolve(message)
    })
  })
}
