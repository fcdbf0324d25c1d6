import { fileURLToPath } from 'node:url'

/** The folder of the project, three levels above this file. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')
