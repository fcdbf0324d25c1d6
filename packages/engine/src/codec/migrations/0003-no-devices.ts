/** Schema version 3: the push tokens of the player's devices are not in the life any more. */
export function noDevices(life: Record<string, unknown>): Record<string, unknown> {
  const { devices: _, ...retention } = life.retention as Record<string, unknown>
  return { ...life, retention }
}
