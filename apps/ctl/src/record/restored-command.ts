import { checkNodesStopped } from '../backup/nodes-stopped.ts'
import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrls } from '../cluster/service-urls.ts'

/** `lifegrid record restored`: [OPS-26]. @returns the exit code. @throws ExpectedFailure while nodes run, or when nobody can say whether any does. */
export async function restoredCommand({
  json,
  nodesStopped,
}: {
  readonly json?: boolean
  readonly nodesStopped?: boolean
} = {}): Promise<number> {
  if (nodesStopped !== true) await checkNodesStopped()
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
