/** [SHARE-1] The path of a shared page. Its picture is below it. */
export function sharedPagePath(address: string): string {
  return `/lives/${address}`
}
