/** Returns the names without those in `passedOver`, unless that leaves none. */
export function namesExcept(names: readonly string[], ...passedOver: readonly string[]): readonly string[] {
  const left = names.filter((name) => !passedOver.includes(name))
  return left.length > 0 ? left : names
}
