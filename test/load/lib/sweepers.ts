import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a process has done in one sweep. */
export interface Swept {
  /** Lives that were looked at: loaded, advanced, and saved as far as something has happened. */
  readonly visits: number
  /** CPU time of the whole process, its compiler and garbage collector included. */
  readonly cpuMs: number
}

export interface Sweepers {
  /** Lets all sweep at the same time, until nothing is due at the cluster time `now` (ms). */
  run(now: number): Promise<Swept[]>
  stop(): Promise<void>
}

/** Starts processes that sweep offline lives as workers do. */
export async function startSweepers(count: number, mysqlUrl: string, redisUrl: string): Promise<Sweepers> {
  const program = fileURLToPath(new URL('./sweeper.ts', import.meta.url))
  const processes = Array.from({ length: count }, () => fork(program, [mysqlUrl, redisUrl]))
  await Promise.all(processes.map(answerOf))
  return {
    async run(now) {
      const answers = processes.map(answerOf)
      for (const each of processes) each.send(now)
      return (await Promise.all(answers)) as Swept[]
    },
    async stop() {
      for (const each of processes) if (each.exitCode === null && each.kill()) await once(each, 'exit')
    },
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
