/** The names without those that are passed over, as long as any are left. */
export function namesBut(names: readonly string[], ...passedOver: readonly string[]): readonly string[] {
  const left = names.filter((name) => !passedOver.includes(name))
  return left.length > 0 ? left : names
}
