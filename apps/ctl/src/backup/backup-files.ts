/** [SHARD-8] The file of each server of the record, by its number. The first server has the name that the operator gives. */
export function backupFiles(file: string, servers: number): string[] {
  return Array.from({ length: servers }, (_, server) => (server === 0 ? file : `${file}.server-${server}`))
}
