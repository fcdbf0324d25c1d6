import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrl } from '../cluster/service-urls.ts'

/** `lifegrid record restored`. @returns the exit code. */
export async function restoredCommand(): Promise<number> {
  const store = await connectRecord(recordUrl())
  try {
    console.log(`The record has the new history id ${await store.renewHistory()}. Start the nodes now.`)
    return 0
  } finally {
    await store.close()
  }
}
