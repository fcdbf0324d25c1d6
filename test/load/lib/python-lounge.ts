import { startReaper } from '@lifegrid/local/process/reaper'
import { baselineProcesses } from './baseline-processes.ts'
import { startPostgres } from './postgres.ts'

/** The server of the lounge's protocol in Python, with a PostgreSQL of its own. @param python an interpreter with `websockets` and `asyncpg`. */
export async function pythonLounge(
  python: string,
): Promise<{ readonly port: number; readonly pid: number; stop(): Promise<void> }> {
  const reaper = startReaper()
  const postgres = await startPostgres(reaper)
  const processes = baselineProcesses()
  const stop = async (): Promise<void> => {
    await processes.stop()
    await postgres.stop()
    await reaper.close()
  }
  try {
    return { ...(await processes.startWith(python, 'lounge.py', postgres.dsn)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
