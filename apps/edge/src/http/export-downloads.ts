import type { RightsStore } from '@lifegrid/storage/rights/ports'

/** What the download of exports needs. Without it, no export can be downloaded. */
export interface ExportDownloads {
  readonly rights: Pick<RightsStore, 'exportChunk' | 'removeChunks'>
  /** 32 bytes. */
  readonly key: Uint8Array
}
