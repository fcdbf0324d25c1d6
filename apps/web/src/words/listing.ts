/** "a, b and c". Of more than `max`, the last ones are counted: "a, b and 3 more". */
export function listing(list: readonly string[], max: number = list.length): string {
  const shown = list.length > max ? [...list.slice(0, max), `${list.length - max} more`] : list
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
