import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrls } from '../cluster/service-urls.ts'

/** `lifegrid record restored`. @returns the exit code. */
export async function restoredCommand({ json }: { readonly json?: boolean } = {}): Promise<number> {
  const store = await connectRecord(recordUrls())
  try {
    const history = await store.renewHistory()
    const text = `The record has the new history id ${history}. Start the nodes now.`
    console.log(json === true ? JSON.stringify({ history }) : text)
    return 0
  } finally {
    await store.close()
  }
}
