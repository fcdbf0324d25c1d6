/** The files under `/assets/` that a page names: what it needs before it can show anything. */
export function assetsOf(page: string): string[] {
  const found = page.matchAll(/\b(?:src|href)="(\/assets\/[^"]+)"/g)
  return [...new Set([...found].map(([, path = '']) => path))]
}
