/** What the life knows of the deletion of its account: [RIGHTS-2]. */
export interface Leaving {
  /** Cluster wall time of the request, or of its cancellation, ms. Older messages have no effect. */
  at: number
  /** Cluster wall time at which the account will be erased, ms; null after a cancellation. */
  dueAt: number | null
}

/** When the account of the life will be erased; null when it will not be. The life stands still until then. */
export function leavesAt({ leaving }: { readonly leaving?: Leaving }): number | null {
  return leaving?.dueAt ?? null
}
