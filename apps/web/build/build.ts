import { buildClient } from './build-client.ts'
import { webDist } from './inputs.ts'

/** `node apps/web/build/build.ts`: builds the web client into `apps/web/dist`. */
const { files, bytes } = await buildClient(webDist)
process.stdout.write(`built ${files} files, ${Math.round(bytes / 1024)} KiB, in ${webDist}\n`)
